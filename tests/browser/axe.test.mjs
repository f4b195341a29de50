// Every page, in three languages, light and dark, on a phone and on a desk: axe finds nothing, closed or opened.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unvisited } from './addresses.mjs'
import { findingsInEveryLook, openAll } from './axe.mjs'
import { languages, taken, twoAtATime, visitor } from './harness.mjs'
import { stage } from './stage.mjs'

const on = stage({ allPages: true })

test('every address that shows a page is looked at', () => {
  assert.deepEqual(unvisited(on.pages), [])
})

for (const lang of languages) {
  test(`axe finds nothing on any page in ${lang}`, async (t) => {
    const found = []
    const people = grouped(on.pages)
    for (const theirs of people) {
      const { site, person } = theirs[0]
      const windows = await Promise.all([1, 2].map(() => visitor(site, on.browser, { person, lang })))
      const free = [...windows]
      await twoAtATime(theirs, async ({ name, address }) => {
        const who = free.pop()
        found.push(...(await look(who, name, address)))
        free.push(who)
      })
      await Promise.all(windows.map((who) => who.close()))
    }
    t.diagnostic(`${on.pages.length} pages`)
    assert.equal(found.length, 0, `\n${found.join('\n')}`)
  })
}

async function look({ page, lang, person, worries }, name, address) {
  const place = `${name} (${address}, ${person ?? 'nobody'}, ${lang})`
  await page.goto(address)
  const found = []
  const said = await page.evaluate(() => document.documentElement.lang)
  if (said !== lang) found.push(`${place}: the page says it is in ${said}`)
  // What folds out covers little: in the other languages, where the build is the same, it is looked at opened only.
  const again = lang !== languages[0]
  if (!again) found.push(...(await findingsInEveryLook(page, place)))
  if ((await openAll(page)) > 0 || again) found.push(...(await findingsInEveryLook(page, `${place}, opened`, { again })))
  return [...found, ...taken(worries, place)]
}

/** The pages of each person on each site. */
function grouped(list) {
  const groups = new Map()
  for (const page of list) {
    const key = `${page.site.address} ${page.person}`
    groups.set(key, [...(groups.get(key) ?? []), page])
  }
  return groups.values()
}
