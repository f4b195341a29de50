// Every form sent empty: the answer names what is missing, keeps the language, and is accessible.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findingsInEveryLook } from './axe.mjs'
import { languages, taken, visitor } from './harness.mjs'
import { pattern } from './pages.mjs'
import { stage } from './stage.mjs'

const on = stage({ allPages: true })

for (const lang of languages) {
  test(`every form sent empty gets a plain and accessible answer in ${lang}`, async (t) => {
    const found = []
    const sent = new Set()
    for (const { name, address, person } of on.pages) {
      const who = await visitor(on.site, on.browser, { person, lang })
      await who.page.goto(address)
      for (const form of await forms(who.page)) {
        const kind = `${form.method} ${pattern(form.action)} ${form.fields}`
        if (sent.has(kind)) continue
        sent.add(kind)
        found.push(...(await sendEmpty(who, address, form, `${kind} on ${name}, ${person ?? 'nobody'}, ${lang}`)))
      }
      await who.close()
    }
    t.diagnostic(`${sent.size} forms`)
    assert.equal(found.length, 0, `\n${found.join('\n')}`)
  })
}

/** Forms with something to fill in; a form of one button has nothing to leave empty. */
function forms(page) {
  return page.evaluate(() => {
    const fillable = 'textarea, select, input:not([type=hidden], [type=submit], [type=button])'
    const all = [...document.forms].map((form, index) => {
      const fields = [...form.querySelectorAll(fillable)].map((field) => field.name)
      return { index, method: form.method, action: new URL(form.action).pathname, fields: [...new Set(fields)].join(' ') }
    })
    return all.filter((form) => form.fields)
  })
}

async function sendEmpty({ page, lang, worries }, address, form, place) {
  const before = await page.goto(address)
  // An earlier form may have closed this page for good.
  if (before.status() >= 400) return taken(worries, place)
  const [answer] = await Promise.all([page.waitForNavigation({ timeout: 15_000 }), page.evaluate(send, form.index)])
  const found = []
  if (answer.status() >= 400 && answer.status() !== 422) found.push(`${place}: answered ${answer.status()}`)
  const shown = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    marked: document.querySelectorAll('[aria-invalid=true]').length,
  }))
  if (shown.lang !== lang) found.push(`${place}: answered in ${shown.lang}`)
  if (answer.status() === 422 && shown.marked === 0) found.push(`${place}: refused, but no field is marked`)
  found.push(...(await findingsInEveryLook(page, `${place}, sent empty`)))
  return [...found, ...taken(worries, place)]
}

/** Runs in the page: empties the form and sends it past the browser's own checks. */
function send(index) {
  const form = document.forms[index]
  for (const field of form.elements) {
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = false
    else if (field.tagName === 'TEXTAREA' || ['text', 'email', 'tel', 'number', 'date', 'search', 'url', 'password'].includes(field.type)) field.value = ''
  }
  form.noValidate = true
  // A field named `submit` would hide the form's own verb.
  HTMLFormElement.prototype.requestSubmit.call(form)
}
