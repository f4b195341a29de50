// The single measurements; each notes its rows in the table.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { budget, firstVisit } from '../browser/first-visit.mjs'
import { chromiumFlags, openBrowser } from '../browser/harness.mjs'
import { ceiling, countRows, serve } from './site.mjs'
import { note, round, row } from './table.mjs'
import { besides, load, median } from './wrk.mjs'

const run = promisify(execFile)

/** Pages a second, beside nginx serving the very same bytes. */
export async function pages(site, data, nginx, seconds) {
  const looks = [
    ['public list', data.list, undefined, 0.25],
    ['public journey', data.journey, undefined, 0.25],
    ['list, signed in', data.list, data.cookie, 0.1],
    ['journey, signed in', data.journey, data.cookie, 0.1],
  ]
  for (const [what, path, cookie, aim] of looks) {
    await row(what, `≥ ${aim}`, async () => {
      const page = await bytesOf(site, path, cookie)
      const file = await nginx.serve('page.html', page)
      const { ours, theirs, ratio } = await besides(
        () => pagesASecond(nginx.address, new URL(file).pathname, page, { seconds: Math.min(seconds, 2) }),
        () => pagesASecond(site.address, path, page, { seconds, cookie }),
      )
      const name = `${what} (${round(page.length / 1024)} KB)`
      return { what: name, measured: `${round(ours)}/s`, beside: `nginx ${round(theirs)}/s`, figure: round(ratio), good: ratio >= aim }
    })
  }
}

async function pagesASecond(origin, path, page, options) {
  const said = await load(origin, [path], options)
  if (said.failed) throw new Error(`${said.failed} answers failed`)
  // An error page or a way to the sign-in would be quick too: it must be the page itself that came.
  if (said.bytes / said.requests < page.length) throw new Error(`answers of ${Math.round(said.bytes / said.requests)} bytes, not ${page.length}`)
  return said.rate
}

async function bytesOf(site, path, cookie) {
  const answer = await fetch(site.address + path, { redirect: 'manual', headers: { 'accept-encoding': 'identity', ...(cookie ? { cookie } : {}) } })
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
  return Buffer.from(await answer.arrayBuffer())
}

/** Searching has no page of its own in every version; then there is nothing to measure. */
export async function search(site, data, seconds) {
  const what = `search, ${data.search.length} different words, 16 at once`
  // Somebody inside looks among all needs; a stranger would only find the published.
  const answer = await fetch(site.address + data.search[0], { headers: { cookie: data.cookie } })
  await answer.arrayBuffer()
  if (answer.status === 404) return note('search', '', '', 'not there', '< 50 ms', null)
  await row(what, '< 50 ms', async () => {
    const rounds = []
    for (let turn = 0; turn < 3; turn++) rounds.push(await load(site.address, data.search, { seconds, cookie: data.cookie }))
    const failed = rounds.reduce((sum, said) => sum + said.failed, 0)
    if (failed) throw new Error(`${failed} answers failed`)
    const p99 = median(rounds.map((said) => said.p99))
    return { measured: `p50 ${round(median(rounds.map((said) => said.p50)))} ms`, figure: `p99 ${round(p99)} ms`, good: p99 < 50 }
  })
}

/**
 * People answering one question: everything acknowledged must be in the database afterwards. The last row tells what the way there and back
 * costs alone: a web server that takes the same forms and keeps nothing.
 */
export async function answers(site, data, nginx, seconds) {
  const cases = [
    ['128 people answer at once', 128, 'batched', 0.4, 'SQLite, 128 rows a commit'],
    ['one person answers', 1, 'single', 0.5, 'SQLite, one row a commit'],
  ]
  for (const [what, connections, kind, aim, beside] of cases) {
    const before = await countRows(site, data.answered)
    let acknowledged = 0
    await row(what, `≥ ${aim}`, async () => {
      const { ours, theirs, ratio } = await besides(
        () => ceiling(site, kind, Math.min(seconds, 2)),
        async () => {
          const said = await load(site.address, [data.question], { connections, seconds, form: data.form ?? 'svar=ja' })
          acknowledged += said.requests
          if (said.failed) throw new Error(`${said.failed} answers failed`)
          return said.rate
        },
      )
      return { measured: `${round(ours)}/s`, beside: `${beside}: ${round(theirs)}/s`, figure: round(ratio), good: ratio >= aim }
    })
    const kept = (await countRows(site, data.answered)) - before
    const all = kept >= acknowledged
    note('… and all are kept', `${round(kept)} in the database`, `${round(acknowledged)} acknowledged`, all ? 'all' : `${acknowledged - kept} lost`, 'all', all)
  }
  const form = data.form ?? 'svar=ja'
  await row('128 people answer at once, beside keeping nothing', '', async () => {
    const asked = async (origin, path) => (await load(origin, [path], { connections: 128, seconds: Math.min(seconds, 2), form })).rate
    const { ours, theirs, ratio } = await besides(
      () => asked(nginx.address, '/taken'),
      () => asked(site.address, data.question),
    )
    return { measured: `${round(ours)}/s`, beside: `nginx, 303 at once: ${round(theirs)}/s`, figure: round(ratio), good: null }
  })
}

/** How much slower the middle answer is with a hundred times as many needs: of kept pages, and of pages made for each request. */
export async function growth(small, smallData, large, largeData, seconds) {
  const looks = [['list', 'list'], ['journey', 'journey'], ['list, signed in', 'list', true], ['journey, signed in', 'journey', true]]
  for (const anew of [false, true]) {
    for (const [what, key, cookie] of looks) {
      await row(`growth of ${what}, ${anew ? 'made anew' : 'kept'}, p50`, '≤ 1.2', async () => {
        const p50 = async (site, data) => {
          const said = await load(site.address, [data[key]], { connections: 1, seconds, cookie: cookie && data.cookie, anew })
          if (said.failed) throw new Error(`${said.failed} answers failed`)
          return said.p50
        }
        const { ours: many, theirs: few, ratio } = await besides(() => p50(small, smallData), () => p50(large, largeData))
        const [measured, beside] = [[many, largeData], [few, smallData]].map(([ms, data]) => `${round(ms)} ms with ${round(data.needs)}`)
        return { measured, beside, figure: round(ratio), good: ratio <= 1.2 }
      })
    }
  }
}

/** Processor time from start to the first answer, on a database that is there already. */
export async function start(data) {
  await row('start to first answer, processor time', '≤ 0.3 s', async () => {
    const times = []
    for (let turn = 0; turn < 3; turn++) {
      const site = await serve(data)
      times.push(site.started)
      await site.stop()
    }
    return { measured: `${times.map(round).join(', ')} s`, figure: `${round(median(times))} s`, good: median(times) <= 0.3 }
  })
}

export async function memory(site) {
  const peak = await site.peakMegabytes()
  note('memory of the process, at most under this load', '', '', `${round(peak)} MB`, '≤ 100 MB', peak <= 100)
}

export async function visits(site, data) {
  const browser = await openBrowser()
  const units = { requests: '', bytes: ' bytes', script: ' bytes of script', toWrite: ' bytes before one can write' }
  for (const [what, path] of [['front page', '/'], ['journey', data.journey]]) {
    const visit = await firstVisit(browser, site.address + path)
    const said = Object.entries(units).map(([key, unit]) => `${round(visit[key])}${unit || ' requests'}`)
    const good = Object.entries(budget).every(([key, most]) => visit[key] <= most) && visit.elsewhere.length === 0
    note(`first visit to the ${what}`, said.slice(1).join(', '), '', said[0], '≤ 12, 100 KB, 30 KB, 50 KB', good)
  }
  await browser.close()
}

/** Lighthouse's own view of a phone, five times. */
export async function lighthouse(site, data, turns = 5) {
  const program = fileURLToPath(new URL('node_modules/lighthouse/cli/index.js', import.meta.url))
  for (const [what, path] of [['front page', '/'], ['journey', data.journey]]) {
    const scores = { performance: [], accessibility: [] }
    for (let turn = 0; turn < turns; turn++) {
      const said = await oneLighthouse(program, site.address + path)
      for (const key of Object.keys(scores)) scores[key].push(Math.round(said.categories[key].score * 100))
    }
    for (const [key, aim] of [['performance', 95], ['accessibility', 100]]) {
      const middle = median(scores[key])
      note(`Lighthouse ${key}, ${what}`, scores[key].join(', '), '', String(middle), `≥ ${aim}`, middle >= aim)
    }
  }
}

async function oneLighthouse(program, address) {
  const folder = await mkdtemp(join(tmpdir(), 'blt-lighthouse-'))
  const file = join(folder, 'report.json')
  const flags = ['--headless=new', '--no-sandbox', ...chromiumFlags, `--user-data-dir=${join(folder, 'chromium')}`]
  try {
    await run(
      process.execPath,
      [program, address, '--quiet', '--output=json', `--output-path=${file}`, '--only-categories=performance,accessibility', `--chrome-flags=${flags.join(' ')}`],
      { env: { ...process.env, CHROME_PATH: process.env.CHROMIUM ?? '/usr/bin/chromium' }, maxBuffer: 64 * 1024 * 1024 },
    )
    return JSON.parse(await readFile(file, 'utf8'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
