// The practical test as organiser, observer and participant; and the observer's page with the network cut in the middle.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, test } from 'node:test'
import { chromium } from 'playwright-core'
import { findings, openAll } from './axe.mjs'
import { chromiumFlags, visitor } from './harness.mjs'
import { faults } from './narrow.mjs'
import { stage } from './stage.mjs'
import { openWire } from './wire.mjs'

const on = stage()
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const profiles = []
let wire

before(async () => (wire = await openWire(() => on.site.address)))
beforeEach(() => wire.mend())
after(async () => {
  await wire?.close()
  for (const folder of profiles) rmSync(folder, { recursive: true, force: true })
})

/** A phone whose owner may close the browser and open it again. */
async function openPhone(folder = mkdtempSync(join(tmpdir(), 'blt-phone-'))) {
  if (!profiles.includes(folder)) profiles.push(folder)
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: chromiumFlags,
    baseURL: wire.address,
    locale: 'nb-NO',
    reducedMotion: 'reduce',
    ...phone,
  })
  const page = context.pages()[0] ?? (await context.newPage())
  return { folder, context, page }
}

const post = (context, address, form = {}) =>
  context.request.post(address, { form, headers: { origin: new URL(wire.address).origin }, maxRedirects: 0 })

async function signedIn(phone) {
  assert.equal((await post(phone.context, '/demo/inn', { person: 'sunniva' })).status(), 303)
}

/** Starts a practical test in the first journey that takes one. */
async function started(context, fields = {}) {
  const list = await (await context.request.get('/lop')).text()
  const journeys = [...new Set([...list.matchAll(/\/lop\/([0-9a-f-]{36})/g)].map((found) => found[1]))]
  for (const journey of journeys) {
    const answer = await post(context, `/lop/${journey}/tester`, { type: 'praktisk', start: '1', ...fields })
    if (answer.status() === 303) return answer.headers().location
  }
  throw new Error('no journey takes a test')
}

/** The whole frame is the target: one taps the words. */
const choose = (page, name, value) => page.locator(`[name=${name}][value=${value}] ~ label`).tap()

async function fill(page, { went = ['selv', 'selv', 'selv'], said = '' } = {}) {
  const names = ['gikk', 'gikk2', 'gikk3']
  for (const [at, word] of went.entries()) await choose(page, names[at], word)
  if (said) await page.fill('[name=sagt]', said)
}

const save = (page) => page.getByRole('button', { name: 'Lagre', exact: true })
const line = (page) => page.locator('[data-line=unsent]')
const says = (page, words) => line(page).filter({ hasText: words }).waitFor()
const participants = async (phone, address) =>
  ((await (await phone.context.request.get(address)).text()).match(/<strong>Deltaker \d+<\/strong>/g) ?? []).length
const installed = (page) => page.locator('#usendt[data-installed]').waitFor()
const kept = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('blt-observer')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const names = [...request.result.objectStoreNames]
          if (!names.length) return resolve([])
          const all = request.result.transaction('forms').objectStore('forms').getAll()
          all.onsuccess = () => resolve(all.result)
        }
      }),
  )

test('a plan is running after one press, and the observer is one press away', async () => {
  const who = await visitor(on.site, on.browser, { person: 'sunniva', ...phone })
  const list = await (await who.context.request.get('/lop')).text()
  for (const [, journey] of list.matchAll(/\/lop\/([0-9a-f-]{36})/g)) {
    await who.page.goto(`/lop/${journey}/tester/ny?type=praktisk&opplegg=vakt`)
    await who.page.getByText('verneombud').first().waitFor()
    await who.page.getByRole('button', { name: 'Start nå' }).tap()
    await who.page.waitForURL((url) => !url.pathname.endsWith('/ny'))
    if (/\/tester\/[0-9a-f-]{36}$/.test(who.page.url())) break
  }
  await who.page.getByRole('link', { name: 'Åpne skjemaet' }).tap()
  await who.page.getByRole('heading', { level: 1 }).waitFor()
  assert.deepEqual(who.worries, [])
  await who.close()
})

test('every page of the kind is accessible, narrow, dark and in three languages', async () => {
  const phone = await openPhone()
  await signedIn(phone)
  const address = await started(phone.context, { opplegg: 'gardin', sus: '1' })
  await post(phone.context, `${address}/observer`, { gikk: 'selv', gikk2: 'hjelp', tid: '1:10', letthet: '4', nytt_problem: 'Fant ikke knappen', sagt: 'Fin' })
  for (const lang of ['nb', 'nn', 'en']) {
    const who = await visitor(on.site, on.browser, { person: 'sunniva', lang, ...phone })
    for (const path of [`${address}/observer`, address]) {
      await who.page.goto(path)
      await openAll(who.page, { menus: false })
      await who.page.locator('[name=gikk][value=hjelp]').first().check().catch(() => {})
      assert.deepEqual(await findings(who.page), [], `${path} in ${lang}`)
    }
    assert.deepEqual(who.worries, [])
    await who.close()
  }
  const who = await visitor(on.site, on.browser, { person: 'sunniva', viewport: { width: 320, height: 640 }, colorScheme: 'dark', forcedColors: 'active' })
  for (const path of [`${address}/observer`, address]) {
    await who.page.goto(path)
    await openAll(who.page, { menus: false })
    assert.deepEqual(await faults(who.page), [], path)
  }
  await who.close()
  await phone.context.close()
})

test('without script the plain form is sent online, and refused beside the field', async () => {
  const who = await visitor(on.site, on.browser, { person: 'sunniva', script: false, ...phone })
  const from = await openPhone()
  await signedIn(from)
  const address = await started(from.context)
  await who.page.goto(`${address}/observer`)
  assert.equal(await who.page.locator('#usendt').isVisible(), false)
  await who.page.fill('[name=tid]', '90')
  await save(who.page).tap()
  await who.page.getByText('med kolon').first().waitFor()
  await who.page.fill('[name=tid]', '1:30')
  await fill(who.page)
  await save(who.page).tap()
  await who.page.getByText('Klar for neste deltaker').waitFor()
  assert.equal(await participants(from, address), 1)
  await from.context.close()
  await who.close()
})

test('what is filled in without coverage survives a closed browser and is sent once', async () => {
  let phone = await openPhone()
  await signedIn(phone)
  const address = await started(phone.context)
  await phone.page.goto(`${address}/observer`)
  await installed(phone.page)

  wire.cut()
  await phone.context.setOffline(true)
  await fill(phone.page, { said: 'Fant fram i kjelleren' })
  await save(phone.page).dblclick()
  await says(phone.page, 'Ett skjema er lagret her, men ikke sendt.')
  await phone.page.fill('[name=sagt]', 'Halvferdig om person to')
  await phone.page.waitForTimeout(600)
  await phone.context.close()

  phone = await openPhone(phone.folder)
  await phone.context.setOffline(true)
  await phone.page.goto(`${address}/observer`)
  await says(phone.page, 'Ett skjema er lagret her, men ikke sendt.')
  assert.equal(await phone.page.inputValue('[name=sagt]'), 'Halvferdig om person to')
  await fill(phone.page, { went: ['selv', 'hjelp', 'ikke'] })
  await save(phone.page).tap()
  await says(phone.page, '2 skjemaer er lagret her, men ikke sendt.')
  assert.equal((await kept(phone.page)).length, 2)
  await phone.page.goto(address).then(
    () => assert.fail('another page answers without coverage'),
    () => {},
  )

  wire.mend()
  await phone.context.setOffline(false)
  await phone.page.goto(`${address}/observer`)
  await says(phone.page, 'Alt er sendt.')
  assert.deepEqual(await kept(phone.page), [], 'what was taken is removed from the device')
  assert.equal(await participants(phone, address), 2)
  assert.ok((await (await phone.context.request.get(address)).text()).includes('Halvferdig om person to'))
  await phone.context.close()
})

test('an answer that gets lost on the way back makes nobody twice', async () => {
  const phone = await openPhone()
  await signedIn(phone)
  const address = await started(phone.context)
  await phone.page.goto(`${address}/observer`)
  await installed(phone.page)
  await fill(phone.page)
  wire.swallow()
  await save(phone.page).tap()
  await says(phone.page, 'Ett skjema er lagret her, men ikke sendt.')
  wire.mend()
  assert.equal(await participants(phone, address), 1, 'the form did come, only its answer was lost')
  await phone.page.getByRole('button', { name: 'Send nå' }).tap()
  await says(phone.page, 'Alt er sendt.')
  assert.equal(await participants(phone, address), 1)
  await phone.context.close()
})

test('only the page and its parts are kept, and signing out takes all of it away', async () => {
  const phone = await openPhone()
  await signedIn(phone)
  const address = await started(phone.context)
  await phone.page.goto(`${address}/observer`)
  await installed(phone.page)
  const addresses = await phone.page.evaluate(async () => {
    const all = []
    for (const name of await caches.keys()) for (const request of await (await caches.open(name)).keys()) all.push(new URL(request.url).pathname)
    return all
  })
  assert.ok(addresses.includes(`${address}/observer`))
  assert.deepEqual(addresses.filter((path) => path !== `${address}/observer` && !path.startsWith('/web/')), [])

  wire.cut()
  await fill(phone.page)
  await save(phone.page).tap()
  await says(phone.page, 'Ett skjema er lagret her, men ikke sendt.')
  wire.mend()
  await phone.page.evaluate(() => {
    const out = Object.assign(document.createElement('form'), { method: 'post', action: '/ut' })
    document.body.append(out)
    out.submit()
  })
  await phone.page.getByText('Noe er ikke sendt').first().waitFor()
  await phone.page.getByRole('button', { name: 'Logg ut og slett dem' }).tap()
  await phone.page.waitForURL((url) => url.pathname === '/')
  const left = await phone.page.evaluate(async () => ({
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map((d) => d.name),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  assert.deepEqual(left, { caches: [], databases: [], workers: 0 })
  await phone.context.close()
})

test('a form that may hold personal data waits for a decision, and a session that ended for signing in', async () => {
  const phone = await openPhone()
  await signedIn(phone)
  const address = await started(phone.context)
  await phone.page.goto(`${address}/observer`)
  await installed(phone.page)
  await fill(phone.page, { said: 'Naboen min Per har demens og går ute om natta.' })
  await save(phone.page).tap()
  await phone.page.getByText('kan ha opplysninger om en person').first().waitFor()
  assert.equal(await participants(phone, address), 0)
  await phone.page.getByRole('button', { name: 'Send likevel' }).tap()
  await says(phone.page, 'Alt er sendt.')
  assert.equal(await participants(phone, address), 1)

  await phone.context.clearCookies()
  await fill(phone.page)
  await save(phone.page).tap()
  await says(phone.page, 'Logg inn for å sende.')
  assert.equal((await kept(phone.page)).length, 1)
  await signedIn(phone)
  await phone.page.goto(`${address}/observer`)
  await says(phone.page, 'Alt er sendt.')
  assert.equal(await participants(phone, address), 2)
  await phone.context.close()
})

test('time is taken by a tap, and the rule is said as tasks are done', async () => {
  const phone = await openPhone()
  await signedIn(phone)
  const address = await started(phone.context)
  await phone.page.goto(`${address}/observer`)
  const timer = phone.page.locator('[data-timer]').first()
  await timer.tap()
  await phone.page.waitForTimeout(1200)
  await timer.tap()
  assert.match(await phone.page.inputValue('[name=tid]'), /^0:0[1-3]$/)
  await fill(phone.page, { went: ['selv', 'hjelp', 'selv'] })
  assert.match((await phone.page.locator('[data-proposed]').textContent()) ?? '', /Usikkert/)
  await choose(phone.page, 'utfall', 'for')
  await save(phone.page).tap()
  await says(phone.page, 'Alt er sendt.')
  assert.ok((await (await phone.context.request.get(address)).text()).includes('Observatøren mener dette'))
  await phone.context.close()
})
