// A running test is followed: an answer given in one browser appears in another, and what one is doing there is left alone.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitor } from './harness.mjs'
import { stage } from './stage.mjs'

const on = stage()

/** A test of one question; its page and the link of those who answer. */
async function started(team) {
  const { page } = team
  await page.goto('/lop')
  await page.getByRole('link', { name: 'Middag alene' }).first().click()
  await page.waitForURL(/\/lop\/[0-9a-f-]+/)
  const journey = new URL(page.url()).pathname
  await page.goto(`${journey}/tester/ny?type=sporsmal`)
  await page.locator('button[name=start]').click()
  await page.waitForURL(/\/tester\//)
  return page.locator('a.way-in-link').getAttribute('href')
}

async function answered(link, value, script = true) {
  const who = await visitor(on.site, on.browser, { script })
  const answer = await who.post(link, { svar: value, flere: '1' })
  assert.equal(answer.status(), 303)
  await who.close()
}

test('an answer appears without reload, and focus, what is typed and the place on the page stay', async () => {
  const team = await visitor(on.site, on.browser, { person: 'sunniva', viewport: { width: 390, height: 844 } })
  const link = await started(team)
  const { page } = team
  let loads = 0
  page.on('framenavigated', () => loads++)
  await page.locator('[data-live-newest]').waitFor({ state: 'hidden' })

  await answered(link, 'ja')
  await page.locator('[data-live-part]', { hasText: '1 av 1' }).waitFor({ timeout: 10_000 })
  assert.match(await page.locator('[data-live-says]').textContent(), /\S/, 'it is read aloud politely')

  // Somebody writes in the form below.
  await page.locator('#resultater summary').last().click()
  const note = page.locator('[name=notat]')
  await note.fill('Hun smilte.')
  const place = await note.evaluate((field) => field.getBoundingClientRect().top)
  await answered(link, 'nei')
  await page.locator('[data-live-part]', { hasText: '1 av 2' }).waitFor({ timeout: 10_000 })
  assert.equal(await note.inputValue(), 'Hun smilte.')
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'notat')
  const moved = Math.abs((await note.evaluate((field) => field.getBoundingClientRect().top)) - place)
  assert.ok(moved < 2, `what one writes in moved ${moved} px`)
  assert.equal(loads, 0, 'the page was not loaded anew')
  assert.deepEqual(team.worries, [])
  await team.close()
})

test('a tab nobody looks at gives its line back, and one without script has a link', async () => {
  const team = await visitor(on.site, on.browser, { person: 'sunniva' })
  const link = await started(team)
  const address = new URL(team.page.url()).pathname
  const plain = await visitor(on.site, on.browser, { person: 'sunniva', script: false })
  await plain.page.goto(address)
  await answered(link, 'ja')
  await plain.page.locator('[data-live-newest] a').click()
  await plain.page.locator('[data-live-part]', { hasText: '1 av 1' }).waitFor()
  await plain.close()

  const hide = (hidden) =>
    team.page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }, hidden)
  await hide(true)
  await team.page.locator('[data-live-newest]').waitFor()
  await answered(link, 'ja')
  await hide(false)
  await team.page.locator('[data-live-part]', { hasText: '2 av 2' }).waitFor({ timeout: 10_000 })
  await team.close()
})
