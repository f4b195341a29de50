// Every form sent empty: the answer names what is missing, keeps the language, and is accessible.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findingsInEveryLook } from './axe.mjs'
import { languages, taken, visitor } from './harness.mjs'
import { pattern } from './kinds.mjs'
import { stage } from './stage.mjs'

const on = stage({ allPages: true })

for (const lang of languages) {
  test(`every form sent empty gets a plain and accessible answer in ${lang}`, async (t) => {
    const found = []
    const kinds = new Set()
    const accepted = []
    const windows = new Map()
    for (const { name, address, person, site } of on.pages) {
      const key = `${site.address} ${person}`
      if (!windows.has(key)) windows.set(key, await visitor(site, on.browser, { person, lang }))
      const who = windows.get(key)
      await who.page.goto(address)
      for (const form of await forms(who.page)) {
        const kind = `${form.method} ${pattern(form.action)} ${form.fields}`
        if (kinds.has(kind)) continue
        kinds.add(kind)
        const place = `${kind} on ${name}, ${person ?? 'nobody'}, ${lang}`
        const { status, faults } = await sendEmpty(who, address, form, place)
        found.push(...faults)
        if (status !== 422) accepted.push(`${status} ${kind}`)
        // What is kept is the same in every language.
        else if (lang === languages[0]) found.push(...(await sendHalf(who, address, form, place)))
      }
    }
    for (const window of windows.values()) await window.close()
    t.diagnostic(`${kinds.size} forms`)
    t.diagnostic(accepted.join(' | '))
    assert.equal(found.length, 0, `\n${found.join('\n')}`)
  })
}

/** Forms with something to fill in; a form of one button has nothing to leave empty. */
function forms(page) {
  return page.evaluate(() => {
    const fillable = 'textarea, select, input:not([type=hidden], [type=submit], [type=button])'
    const all = [...document.forms].map((form, index) => {
      const fields = [...form.querySelectorAll(fillable)].map((field) => field.name)
      const writable = [...form.querySelectorAll('textarea, input[type=text]')].map((field) => field.name)
      return { index, method: form.method, action: new URL(form.action).pathname, fields: [...new Set(fields)].join(' '), writable }
    })
    return all.filter((form) => form.fields)
  })
}

async function sendEmpty({ page, lang, worries }, address, form, place) {
  const answer = await sent(page, address, form, send)
  // An earlier form may have closed this page for good.
  if (!answer) return { faults: taken(worries, place) }
  const status = answer.status()
  const faults = []
  if (status >= 400 && status !== 422) faults.push(`${place}: answered ${status}`)
  const shown = await page.evaluate(() => {
    // The message stands beside the field, or for a choice beside the whole group.
    const isTold = (field) => (field?.getAttribute('aria-describedby') ?? '').split(' ').some((id) => document.getElementById(id)?.matches('.ds-validation-message'))
    return {
      lang: document.documentElement.lang,
      bare: [...document.querySelectorAll('[aria-invalid=true]')].filter((field) => !isTold(field) && !isTold(field.closest('fieldset'))).length,
      marked: document.querySelectorAll('[aria-invalid=true]').length,
    }
  })
  if (shown.lang !== lang) faults.push(`${place}: answered in ${shown.lang}`)
  if (status === 422 && shown.marked === 0) faults.push(`${place}: refused, but no field is marked`)
  if (shown.bare > 0) faults.push(`${place}: a marked field has no message`)
  faults.push(...(await findingsInEveryLook(page, `${place}, sent empty`, { again: lang !== languages[0] })))
  return { status, faults: [...faults, ...taken(worries, place)] }
}

/** Opens the page, runs `how` on the form there and gives the answer; nothing when the page is closed by now. */
async function sent(page, address, form, how) {
  const before = await page.goto(address)
  const isThere = before.status() < 400 && (await page.evaluate((index) => index < document.forms.length, form.index))
  if (!isThere) return null
  const [answer] = await Promise.all([page.waitForNavigation({ timeout: 15_000 }), page.evaluate(how, form.index)])
  return answer
}

/** One field filled after the other, the rest empty: as long as the form is refused, what was written is still there. */
async function sendHalf({ page, worries }, address, form, place) {
  const faults = []
  for (const name of form.writable) {
    const answer = await sent(page, address, form, `(${send})(${form.index}, ${JSON.stringify(name)})`)
    // Taken: what the page offers is another now.
    if (answer?.status() !== 422) break
    const kept = await page.evaluate((name) => [...document.getElementsByName(name)].some((field) => field.value === 'Æ 8'), name)
    if (!kept) faults.push(`${place}: what was written in ${name} is gone`)
  }
  return [...faults, ...taken(worries, place)]
}

/** Runs in the page: empties the form but for one field, and sends it past the browser's own checks. */
function send(index, written) {
  const form = document.forms[index]
  for (const field of form.elements) {
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = false
    else if (field.tagName === 'TEXTAREA' || ['text', 'email', 'tel', 'number', 'date', 'search', 'url', 'password'].includes(field.type)) field.value = field.name === written ? 'Æ 8' : ''
  }
  form.noValidate = true
  // A field named `submit` would hide the form's own verb.
  HTMLFormElement.prototype.requestSubmit.call(form)
}
