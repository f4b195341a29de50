// A conversation in a real browser: planned and begun in a few presses, noted by two on two phones, with the network cut in the middle.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findings } from './axe.mjs'
import { visitor } from './harness.mjs'
import { stage } from './stage.mjs'

const on = stage()
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** The journey about snow clearing, and a running conversation test of it; gives the test's address. */
async function planned(who) {
  const journey = await journeyOf(who)
  await who.page.goto(`${journey}/tester/ny?type=samtale`)
  await who.page.getByRole('button', { name: 'Start nå' }).tap()
  await who.page.waitForURL(/\/tester\/[0-9a-f-]+$/)
  return new URL(who.page.url()).pathname
}

async function journeyOf(who) {
  await who.page.goto('/lop')
  const links = await who.page.locator('a[href^="/lop/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
  for (const link of links.filter((href) => /^\/lop\/[0-9a-f-]{36}$/.test(href))) {
    const answer = await who.context.request.get(`${link}/tester`)
    if ((await answer.text()).includes(`${link}/tester/ny`)) return link
  }
  throw new Error('no journey may be tested')
}

/** Begins the next conversation; gives its address. */
async function begun(who, trial) {
  await who.page.goto(trial)
  await who.page.getByRole('link', { name: 'Begynn en samtale' }).tap()
  await who.page.getByLabel('Personen vet dette og sier ja').tap()
  await who.page.getByRole('button', { name: 'Begynn', exact: true }).tap()
  await who.page.waitForURL(/\/samtaler\/[0-9a-f-]{36}/)
  return new URL(who.page.url()).pathname
}

const field = (who, place) => who.page.locator(`#felt-notat_${place}`)
const status = (who) => who.page.locator('[data-status]')
const saved = (who) => who.page.waitForFunction(() => /^Lagret kl/.test(document.querySelector('[data-status]')?.textContent ?? ''))

test('two on two phones note at once, and both texts stand on both', async () => {
  const one = await visitor(on.site, on.browser, { person: 'sunniva', ...phone })
  const trial = await planned(one)
  const talk = await begun(one, trial)
  const two = await visitor(on.site, on.browser, { person: 'sunniva', ...phone })
  await two.page.goto(talk)
  await field(one, 1).fill('Ringer før sju')
  await saved(one)
  await field(two, 1).fill('«Hvor er bilen?»')
  const choice = two.page.getByRole('button', { name: 'Ta med begge' })
  await choice.waitFor()
  assert.match(await two.page.locator('[data-two]').innerText(), /Ringer før sju/, 'the other text is shown')
  await choice.tap()
  await saved(two)
  await one.page.goto(trial)
  const shown = await one.page.locator('#sagt').innerText()
  assert.match(shown, /Hvor er bilen\?/)
  assert.match(shown, /Ringer før sju/)
  assert.deepEqual([...one.worries, ...two.worries], [])
  await Promise.all([one.close(), two.close()])
})

test('a cut network loses no letter, also when the page is closed meanwhile', async () => {
  const who = await visitor(on.site, on.browser, { person: 'sunniva', ...phone })
  const talk = await begun(who, await planned(who))
  await field(who, 2).fill('Før')
  await saved(who)
  await who.context.setOffline(true)
  await field(who, 2).fill('Før og under')
  await who.page.waitForFunction(() => /^Uten nett/.test(document.querySelector('[data-status]')?.textContent ?? ''))
  await who.page.close()
  await who.context.setOffline(false)
  who.page = await who.context.newPage()
  await who.page.goto(talk)
  assert.equal(await field(who, 2).inputValue(), 'Før og under', 'what was typed is there again')
  // The page says it while it is being closed when the network is back in time, or else now.
  await who.page.waitForFunction(() => localStorage.length === 0)
  await who.page.reload()
  assert.equal(await field(who, 2).inputValue(), 'Før og under', 'and now the server has it')
  assert.equal(await who.page.evaluate(() => localStorage.length), 0, 'nothing is kept here any more')
  await who.close()
})

test('a name is told beside the field, stays on the phone and is not saved', async () => {
  const who = await visitor(on.site, on.browser, { person: 'sunniva', ...phone })
  await begun(who, await planned(who))
  await field(who, 3).fill('Naboen min Per har demens.')
  await who.page.locator('#felt-notat_3-feil').waitFor()
  assert.match(await status(who).innerText(), /ikke lagret/)
  await field(who, 3).fill('Bekymrer seg for en nabo.')
  await saved(who)
  assert.equal(await who.page.locator('#felt-notat_3-feil').count(), 0)
  assert.deepEqual(who.worries, [])
  await who.close()
})

test('a quote is marked with a press, the outcome is chosen, and a line becomes an insight', async () => {
  const who = await visitor(on.site, on.browser, { person: 'sunniva', ...phone })
  const trial = await planned(who)
  await begun(who, trial)
  await field(who, 1).fill('Kommer den før sju?')
  await who.page.locator('[data-quote="felt-notat_1"]').tap()
  assert.equal(await field(who, 1).inputValue(), '«Kommer den før sju?»')
  await who.page.locator('[data-outcome] label', { hasText: /^Ja$/ }).tap()
  await saved(who)
  await who.page.getByRole('button', { name: 'Lagre og avslutt samtalen' }).tap()
  await who.page.waitForURL((url) => url.pathname === trial)
  assert.match(await who.page.locator('#resultater').innerText(), /1 av 1 støtter det vi tror/)
  await who.page.getByRole('button', { name: 'Lag innsikt' }).tap()
  await who.page.getByText('Vis innsikten').first().waitFor()
  assert.deepEqual(who.worries, [])
  await who.close()
})

for (const script of [true, false]) {
  test(`every page of a conversation passes axe and fits 320 px, ${script ? 'with' : 'without'} script`, async () => {
    const who = await visitor(on.site, on.browser, { person: 'sunniva', script, viewport: { width: 320, height: 640 }, hasTouch: true })
    const trial = await planned(who)
    await who.page.goto(`${trial}/samtaler/ny`)
    const pages = [`${trial}/samtaler/ny`]
    const talk = await begun(who, trial)
    await field(who, 1).fill('«Kommer den før sju?»\nRinger')
    await who.page.getByRole('button', { name: 'Lagre', exact: true }).tap()
    await who.page.getByText('Alt er lagret.').waitFor()
    const code = await who.page.goto(trial).then(() => who.page.locator('a.way-in-link').getAttribute('href'))
    pages.push(talk, `${talk}?rolle=spor`, trial, code, `${trial}/plan`)
    for (const address of pages) {
      await who.page.goto(address)
      if (script) assert.deepEqual(await findings(who.page), [], address)
      const wide = await who.page.evaluate(() => document.documentElement.scrollWidth)
      assert.ok(wide <= 320, `${address} is ${wide} px wide`)
    }
    assert.deepEqual(who.worries, [])
    await who.close()
  })
}
