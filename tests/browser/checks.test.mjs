// The checks themselves can fail: each is shown a small page with one fault.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { findings, openAll } from './axe.mjs'
import { openBrowser, worriesOf } from './harness.mjs'
import * as keyboard from './keyboard.mjs'
import * as narrow from './narrow.mjs'
import { pattern } from './kinds.mjs'

let browser, page

before(async () => {
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 800, height: 600 } })
})
after(() => browser?.close())

const show = (body, style = '') =>
  page.setContent(`<!doctype html><html lang="nb"><title>x</title><style>${style}</style><main><h1>x</h1>${body}</main></html>`)

test('a good page has no faults', async () => {
  await show('<p>Hei <a href="/a">lenke</a></p><label>Navn <input name="navn"></label><button>Send</button><details><summary>Mer</summary><p>x</p></details>')
  assert.deepEqual(await findings(page), [])
  assert.deepEqual(await keyboard.faults(page), [])
  assert.deepEqual(await narrow.faults(page), [])
  assert.equal(await openAll(page), 1)
})

test('axe finds a picture without words', async () => {
  await show('<img src="data:," >')
  assert.match((await findings(page)).join(), /image-alt/)
})

test('axe finds what is too small to press', async () => {
  await show('<p><button class="small">a</button><button class="small">b</button></p>', '.small { width: 10px; height: 10px; padding: 0 }')
  assert.match((await findings(page)).join(), /target-size/)
})

test('a control that Tab cannot reach is found', async () => {
  await show('<a href="/a">a</a><div style="display:flex"><button>b</button></div><p onkeydown="" >c</p>')
  await page.evaluate(() => document.querySelector('a').addEventListener('keydown', (event) => event.key === 'Tab' && event.preventDefault()))
  const found = (await keyboard.faults(page)).join()
  assert.match(found, /“b”: Tab never reaches it/)
})

test('a trap is found', async () => {
  await show('<button id="a">a</button><button id="b">b</button>' + '<i tabindex="0">x</i>'.repeat(3))
  await page.evaluate(() =>
    document.addEventListener('focusin', () => {
      const next = document.createElement('button')
      document.activeElement.after(next)
    }),
  )
  assert.match((await keyboard.faults(page)).join(), /never comes to the end/)
})

test('a focus that does not show is found', async () => {
  await show('<a href="/a">a</a>', 'a:focus { outline: none }')
  assert.match((await keyboard.faults(page)).join(), /does not show/)
})

test('a focus behind a bar is found', async () => {
  await show('<a href="/a">a</a><div class="bar"></div>', '.bar { position: fixed; inset: 0; background: white }')
  assert.match((await keyboard.faults(page)).join(), /behind something/)
})

test('what sticks out at 320 px is found, and a table that scrolls itself is not', async () => {
  await show('<p class="wide">Et langt ord</p>', '.wide { width: 500px; text-align: right }')
  assert.match((await narrow.faults(page)).join(), /sticks out/)
  await show('<div class="box"><p class="wide">Et langt ord</p></div>', '.wide { width: 500px; text-align: right } .box { overflow-x: auto }')
  assert.deepEqual(await narrow.faults(page), [])
})

test('texts on top of each other are found', async () => {
  await show('<p>Over</p><p class="up">Under</p>', '.up { margin-top: -2.2em }')
  assert.match((await narrow.faults(page)).join(), /on top of each other/)
})

test('a broken security policy, a script error and another host are noted', async () => {
  const fresh = await browser.newPage()
  const worries = worriesOf(fresh, 'http://127.0.0.1:1')
  await fresh.setContent('<meta http-equiv="Content-Security-Policy" content="default-src \'none\'"><p style="color: red">x</p><script>1</script>')
  const other = await browser.newPage()
  const more = worriesOf(other, 'http://127.0.0.1:1')
  await other.setContent('<script>throw new Error("no")</script><img src="http://127.0.0.1:9/x.png">')
  await other.waitForTimeout(300)
  const all = [...worries, ...more].join('\n')
  assert.match(all, /Content Security Policy/)
  assert.match(all, /script error: no/)
  assert.match(all, /asks another host/)
})

test('sister pages have one pattern', () => {
  assert.equal(pattern('/lop/0193a6b2-7f00-7abc-8def-0123456789ab/runder/2?side=3&a=1'), '/lop/{id}/runder/{n}?a&side')
  assert.equal(pattern('/folg/ABCD-EFGH-JKMN-PQRS'), '/folg/{code}')
})
