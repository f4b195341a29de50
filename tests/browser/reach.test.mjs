// Every page by keyboard alone, and in a window of 320 px.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openAll } from './axe.mjs'
import { languages, taken, visitor } from './harness.mjs'
import * as keyboard from './keyboard.mjs'
import * as narrow from './narrow.mjs'
import { stage } from './stage.mjs'

const on = stage({ allPages: true })

/** Opens every page as its visitor and gathers what `look` says about it. */
async function onEveryPage(lang, look) {
  const found = []
  const visitors = new Map()
  for (const { name, address, person, site } of on.pages) {
    const key = `${site.address} ${person}`
    const who = visitors.get(key) ?? (await visitor(site, on.browser, { person, lang }))
    visitors.set(key, who)
    const place = `${name} (${address}, ${person ?? 'nobody'}, ${lang})`
    await who.page.setViewportSize({ width: 390, height: 844 })
    await who.page.goto(address)
    for (const fault of await look(who.page)) found.push(`${place}: ${fault}`)
    found.push(...taken(who.worries, place))
  }
  for (const who of visitors.values()) await who.close()
  assert.equal(found.length, 0, `\n${found.join('\n')}`)
}

for (const width of [390, 1280]) {
  test(`Tab reaches everything, shows where it is and comes out again, ${width} px wide`, async () => {
    await onEveryPage('nb', async (page) => {
      await page.setViewportSize({ width, height: 900 })
      const closed = await keyboard.faults(page)
      const opened = (await openAll(page, { menus: false })) > 0 ? await keyboard.faults(page) : []
      return [...closed, ...opened.map((fault) => `opened: ${fault}`)]
    })
  })
}

for (const lang of languages) {
  test(`at 320 px nothing sticks out or lies on top of another in ${lang}`, async () => {
    await onEveryPage(lang, async (page) => {
      // What folds out covers little: in the other languages, where the build is the same, it is looked at opened only.
      const closed = lang === languages[0] ? await narrow.faults(page) : []
      const opened = (await openAll(page)) > 0 ? await narrow.faults(page) : []
      return [...closed, ...opened.map((fault) => `opened: ${fault}`)]
    })
  })
}

test('a need is reported by keyboard alone', async () => {
  const who = await visitor(on.site, on.browser)
  await who.page.goto('/')
  const field = who.page.locator('textarea[name=text]').first()
  for (let presses = 0; presses < 60 && !(await isFocused(field)); presses++) await who.page.keyboard.press('Tab')
  assert.ok(await isFocused(field), 'Tab reaches the field of the door')
  await who.page.keyboard.type('Heisen på biblioteket stopper ofte, og de med barnevogn må vente.')
  const button = who.page.locator('form:has(textarea[name=text]) button[type=submit], form:has(textarea[name=text]) button:not([type])').first()
  for (let presses = 0; presses < 30 && !(await isFocused(button)); presses++) await who.page.keyboard.press('Tab')
  await who.page.keyboard.press('Enter')
  await who.page.waitForURL(/\/folg\/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/)
  assert.deepEqual(taken(who.worries, 'the door'), [])
  await who.close()
})

test('a menu opens and closes by keyboard', async () => {
  const who = await visitor(on.site, on.browser, { viewport: { width: 390, height: 844 } })
  await who.page.goto('/')
  const summary = who.page.locator('summary').first()
  if (await summary.count()) {
    await summary.focus()
    const isOpen = () => summary.evaluate((element) => element.parentElement.open)
    const first = await isOpen()
    await who.page.keyboard.press('Enter')
    assert.equal(await isOpen(), !first)
    await who.page.keyboard.press('Enter')
    assert.equal(await isOpen(), first)
  }
  await who.close()
})

function isFocused(locator) {
  return locator.evaluate((element) => element === document.activeElement)
}
