// Signing in and being invited by e-mail, against a real SMTP server.
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { openSite } from './harness.mjs'

/** A mail server on a free port; `next` waits for the next letter. */
async function mailServer() {
  const letters = []
  const waiting = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      simpleParser(stream).then((letter) => {
        const taker = waiting.shift()
        if (taker) taker(letter)
        else letters.push(letter)
        done()
      }, done)
    },
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const next = () => (letters.length > 0 ? Promise.resolve(letters.shift()) : new Promise((resolve) => waiting.push(resolve)))
  return { address: `smtp://127.0.0.1:${server.server.address().port}`, next, close: () => new Promise((done) => server.close(done)) }
}

const linkIn = (letter) => letter.text.match(/https?:\/\/\S+/)[0]

/** A browser without a screen: keeps the session cookie, sends the origin. */
function person(site) {
  let cookie = ''
  return async (path, form) => {
    const url = path.startsWith('http') ? path : site.address + path
    const answer = await fetch(url, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { origin: site.address, ...(cookie && { cookie }) },
      body: form && new URLSearchParams(form),
    })
    cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0])[0] ?? cookie
    return answer
  }
}

test('the first administrator signs in again and invites a leader, each by a letter that opens the door once', { timeout: 60_000 }, async () => {
  const mail = await mailServer()
  const data = await mkdtemp(join(tmpdir(), 'blt-mail-'))
  const environment = { BLT_MAIL_SERVER: mail.address, BLT_MAIL_FROM: 'Solvik <ide@solvik.test>' }
  const site = await openSite(['serve', '--listen', '127.0.0.1:0', '--data', data], environment)
  try {
    const founding = site.log().match(/http:\/\/\S+\/oppsett\/\S+/)[0]
    const form = { kommune: 'Solvik', navn: 'Kari', epost: 'kari@solvik.test', malform: 'nn' }
    assert.equal((await person(site)(founding, form)).status, 303)

    const kari = person(site)
    assert.equal((await kari('/inn', { epost: 'kari@solvik.test', til: '/admin' })).status, 200)
    const letter = await mail.next()
    assert.equal(letter.to.text, 'kari@solvik.test')
    assert.match(letter.from.text, /Solvik.*ide@solvik\.test/)
    assert.match(letter.text, /Har du ikkje bede om ho/, 'the letter is in her own language')
    const link = linkIn(letter)
    assert.equal((await kari(link)).status, 200)
    assert.equal((await kari(link, { til: '/admin' })).headers.get('location'), '/admin')
    assert.equal((await kari('/admin')).status, 200)
    assert.equal((await person(site)(link, {})).status, 410, 'the link is used up')

    assert.equal((await kari('/admin/folk', { navn: 'Jonas', epost: 'jonas@solvik.test', rolle: 'leader' })).status, 200)
    const invitation = await mail.next()
    assert.equal(invitation.to.text, 'jonas@solvik.test')
    const jonas = person(site)
    assert.equal((await jonas(linkIn(invitation), {})).status, 303)
    assert.equal((await jonas('/innboks')).status, 200)
    assert.ok(!/\/inn\/[A-Za-z0-9_-]{20}/.test(site.log()), 'with a mail server no link stands in the log')
  } finally {
    await site.stop()
    await mail.close()
    await rm(data, { recursive: true, force: true })
  }
})

test('a reporter who left an address gets the receipt and the answer by letter', { timeout: 60_000 }, async () => {
  const mail = await mailServer()
  const data = await mkdtemp(join(tmpdir(), 'blt-mail-'))
  const environment = { BLT_MAIL_SERVER: mail.address, BLT_MAIL_FROM: 'ide@solvik.test' }
  const site = await openSite(['serve', '--listen', '127.0.0.1:0', '--data', data], environment)
  try {
    const founding = site.log().match(/http:\/\/\S+\/oppsett\/\S+/)[0]
    const kari = person(site)
    await kari(founding, { kommune: 'Solvik', navn: 'Kari', epost: 'kari@solvik.test', malform: 'nb' })
    const receipt = (await person(site)('/behov', { text: 'Det er mørkt ved skolen', epost: 'ola@nordmann.test' })).headers.get('location')
    const inbox = await (await kari('/innboks')).text()
    const need = inbox.match(/\/behov\/[0-9a-f-]{36}/)[0]
    const first = await mail.next()
    assert.match(first.text, /Vi har fått meldingen din/, 'the receipt comes with the code')
    assert.ok(linkIn(first).endsWith(receipt))
    assert.equal((await kari(`${need}/svar`, { valg: 'ja', tekst: 'Takk! Vi ser på lyset.' })).status, 303)
    const letter = await mail.next()
    assert.equal(letter.to.text, 'ola@nordmann.test')
    assert.match(letter.text, /Vi ser på lyset/)
    assert.ok(linkIn(letter).endsWith(receipt), 'the letter leads to the reporter’s own page')
  } finally {
    await site.stop()
    await mail.close()
    await rm(data, { recursive: true, force: true })
  }
})
