// The product, a browser and named visitors, for one file of tests.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const root = fileURLToPath(new URL('../../', import.meta.url))
const program = process.env.BLT_BINARY ?? `${root}target/debug/blt`

export const languages = ['nb', 'nn', 'en']
const locales = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

// Without these a Chromium in a closed network spends its time looking for its maker's hosts.
export const chromiumFlags = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
]

/** Starts the program and waits for the line that tells its address; `stop` ends it and tells whether it ended well. */
export async function openSite(words = ['demo', '--listen', '127.0.0.1:0'], environment = {}) {
  if (!existsSync(program)) throw new Error(`${program} is missing: run cargo build first`)
  const child = spawn(program, words, { cwd: root, env: { ...withoutSettings(process.env), BLT_RATE_LIMIT: 'off', ...environment } })
  let log = ''
  child.stderr.on('data', (text) => (log = (log + text).slice(-8000)))
  const ended = new Promise((resolve) => child.on('exit', (status, signal) => resolve(signal ?? status)))
  const address = await listening(child, ended, () => log)
  const stop = async () => {
    child.kill('SIGTERM')
    return ended
  }
  return { address, stop, pid: child.pid, log: () => log }
}

/** What a person has set for a server of their own, or for these tests, is no setting of the program under test. */
function withoutSettings(environment) {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('BLT_')))
}

async function listening(child, ended, log) {
  const lines = createInterface({ input: child.stdout })
  const first = new Promise((resolve) =>
    lines.on('line', (line) => {
      const found = line.match(/^listening on (http:\/\/\S+)$/)
      if (found) resolve(found[1])
    }),
  )
  const gone = ended.then((status) => Promise.reject(new Error(`the program ended at once (${status}):\n${log()}`)))
  let timer
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error(`no answer in 120 s:\n${log()}`)), 120_000)))
  try {
    return await Promise.race([first, gone, late])
  } finally {
    clearTimeout(timer)
  }
}

export function openBrowser() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: chromiumFlags })
}

/** A person's own browser window. `person` is the short name of an invented person, or null for somebody who has not signed in. */
export async function visitor(site, browser, { person = null, lang = 'nb', script = true, ...options } = {}) {
  const context = await browser.newContext({
    baseURL: site.address,
    locale: locales[lang],
    javaScriptEnabled: script,
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    ...options,
  })
  const post = (address, form) => context.request.post(address, { form, headers: { origin: site.address }, maxRedirects: 0 })
  if (person) {
    const answer = await post('/demo/inn', { person })
    if (answer.status() !== 303) throw new Error(`${person} could not sign in: ${answer.status()}`)
  }
  const answer = await post('/sprak', { lang })
  if (answer.status() !== 303) throw new Error(`${lang} could not be chosen: ${answer.status()}`)
  const page = await context.newPage()
  return { person, lang, context, page, post, worries: worriesOf(page, site.address), close: () => context.close() }
}

/** What a page must never do: break, run against its own security policy, or ask another host for anything. */
export function worriesOf(page, address) {
  const worries = []
  page.on('pageerror', (error) => worries.push(`script error: ${error.message}`))
  page.on('console', (message) => {
    // A refused form is answered with 4xx on purpose, and Chromium notes it as an error.
    const refused = /^Failed to load resource: the server responded with a status of 4\d\d/.test(message.text())
    if (message.type() === 'error' && !refused) worries.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${address}/`) && !/^(data|blob|about):/.test(url)) worries.push(`asks another host: ${url}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 500) worries.push(`${response.status()} from ${response.url()}`)
  })
  return worries
}

/** Takes what has been noted so far, each with the place it was seen. */
export function taken(worries, place) {
  return worries.splice(0).map((worry) => `${place}: ${worry}`)
}

/** Two at a time: one page waits for the server while the other is looked at. */
export async function twoAtATime(jobs, work) {
  const queue = [...jobs]
  const worker = async () => {
    for (let job = queue.shift(); job; job = queue.shift()) await work(job)
  }
  await Promise.all([worker(), worker()])
}
