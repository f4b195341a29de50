// The door and what follows, in a browser without JavaScript.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages, visitor } from './harness.mjs'
import { stage } from './stage.mjs'

const on = stage()

const phone = { script: false, viewport: { width: 390, height: 844 } }
const need = 'Vi finner ikke ut hvem som har nøkkelen, og kjører tilbake for å lete.'

async function report(page, text) {
  await page.goto('/')
  await page.locator('textarea[name=text]').first().fill(text)
  await submitOf(page, 'textarea[name=text]').click()
}

function submitOf(page, field) {
  return page.locator(`form:has(${field})`).first().locator('button:not([type=button]), input[type=submit]').first()
}

for (const lang of languages) {
  test(`a need is reported, followed and answered without JavaScript in ${lang}`, async () => {
    const who = await visitor(on.site, on.browser, { lang, ...phone })
    await report(who.page, need)
    await who.page.waitForURL(/\/folg\//)
    const code = decodeURIComponent(new URL(who.page.url()).pathname.split('/').pop())
    assert.match(code, /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/)
    assert.ok((await who.page.textContent('main')).includes(code), 'the receipt shows the code')
    assert.ok((await who.page.textContent('main')).includes(need), 'the receipt shows what was written')

    await who.page.locator('[name=melding]').first().fill('Det gjelder mest om natta.')
    await submitOf(who.page, '[name=melding]').click()
    assert.ok((await who.page.textContent('main')).includes('Det gjelder mest om natta.'))
    await who.close()
  })
}

test('a code is found again however it is written', async () => {
  const who = await visitor(on.site, on.browser, phone)
  await report(who.page, need)
  await who.page.waitForURL(/\/folg\//)
  const receipt = new URL(who.page.url()).pathname
  const code = receipt.split('/').pop()
  const careless = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
  await who.page.goto('/folg')
  await who.page.locator('[name=kode]').first().fill(` ${careless} `)
  await submitOf(who.page, '[name=kode]').click()
  await who.page.waitForURL((url) => url.pathname === receipt)
  await who.close()
})

test('an empty report is answered beside the field, and a long one is kept', async () => {
  const who = await visitor(on.site, on.browser, phone)
  const answer = await who.post('/behov', { text: '' })
  assert.equal(answer.status(), 422)
  const long = 'x'.repeat(200_000)
  const refused = await who.post('/behov', { text: long })
  assert.ok([413, 422].includes(refused.status()), String(refused.status()))
  await who.close()
})

test('the language is changed by a button', async () => {
  const who = await visitor(on.site, on.browser, phone)
  await who.page.goto('/')
  const english = who.page.locator('form[action="/sprak"] button[name=lang][value=en], form[action="/sprak"]:has(input[name=lang][value=en]) button').first()
  const menus = await who.page.locator('details:has(form[action="/sprak"]) > summary').all()
  if (!(await english.isVisible())) for (const menu of menus) if (await menu.isVisible()) await menu.click()
  await english.click()
  await who.page.waitForLoadState()
  assert.equal(await who.page.locator('html').getAttribute('lang'), 'en')
  await who.close()
})
