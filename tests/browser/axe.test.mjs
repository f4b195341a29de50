// Every page, in three languages, light and dark, on a phone and on a desk: axe finds nothing, closed or opened.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findingsInEveryLook, openAll } from './axe.mjs'
import { languages, taken, twoAtATime, visitor } from './harness.mjs'
import { stage } from './stage.mjs'

const on = stage({ allPages: true })

for (const lang of languages) {
  test(`axe finds nothing on any page in ${lang}`, async (t) => {
    const found = []
    const people = grouped(on.pages)
    for (const [person, theirs] of people) {
      const windows = await Promise.all([1, 2].map(() => visitor(on.site, on.browser, { person, lang })))
      const free = [...windows]
      await twoAtATime(theirs, async ({ name, address }) => {
        const who = free.pop()
        found.push(...(await look(who, name, address)))
        free.push(who)
      })
      await Promise.all(windows.map((who) => who.close()))
    }
    t.diagnostic(`${on.pages.length} pages, ${on.pages.map((page) => page.name).join(', ')}`)
    assert.equal(found.length, 0, `\n${found.join('\n')}`)
  })
}

async function look({ page, lang, person, worries }, name, address) {
  const place = `${name} (${address}, ${person ?? 'nobody'}, ${lang})`
  await page.goto(address)
  const found = []
  const said = await page.evaluate(() => document.documentElement.lang)
  if (said !== lang) found.push(`${place}: the page says it is in ${said}`)
  found.push(...(await findingsInEveryLook(page, place)))
  if ((await openAll(page)) > 0) found.push(...(await findingsInEveryLook(page, `${place}, opened`)))
  return [...found, ...taken(worries, place)]
}

function grouped(list) {
  const groups = new Map()
  for (const page of list) groups.set(page.person, [...(groups.get(page.person) ?? []), page])
  return groups
}
