// The product under load: a filled database, a server on it, and what the system knows about its process.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { openSite } from '../browser/harness.mjs'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../', import.meta.url))
const { BLT_FILL: fill, BLT_CEILING: ceilingProgram } = process.env

/** The question test of a filled database stays open for a week. */
const KEPT_MS = 5 * 24 * 60 * 60 * 1000

/**
 * A data folder with this many needs, made once and kept in target/bench until the tables change.
 * What the fill program owes us is in README.md beside this file.
 */
export async function filled(needs, organisations, { fresh = false } = {}) {
  const folder = join(root, 'target/bench', `${needs}-${organisations}-${await tablesNow()}`)
  const notes = join(folder, 'fill.json')
  if (fresh) await rm(folder, { recursive: true, force: true })
  const kept = await readFile(notes, 'utf8').catch(() => null)
  if (kept && Date.now() - (await stat(notes)).mtimeMs < KEPT_MS) return { folder, needs, ...JSON.parse(kept) }
  // Made by older tables, or so long ago that its question test closes: its room is needed.
  await forgetOthers(needs, organisations)

  const half = `${folder}.half`
  await mkdir(half, { recursive: true })
  process.stderr.write(`filling ${needs} needs in ${organisations} organisations …\n`)
  const began = Date.now()
  const { stdout } = await run(fill, ['--database', join(half, 'blt.db'), '--needs', String(needs), '--organisations', String(organisations)], { maxBuffer: 16 * 1024 * 1024 })
  process.stderr.write(`  filled in ${Math.round((Date.now() - began) / 1000)} s\n`)
  await writeFile(join(half, 'fill.json'), stdout.trim().split('\n').pop())
  // A folder with this name is whole: a fill that was stopped half way leaves only the other name.
  await rename(half, folder)
  return filled(needs, organisations)
}

async function forgetOthers(needs, organisations) {
  const names = await readdir(join(root, 'target/bench')).catch(() => [])
  for (const name of names.filter((name) => name.startsWith(`${needs}-${organisations}-`))) {
    await rm(join(root, 'target/bench', name), { recursive: true, force: true })
  }
}

async function tablesNow() {
  const hash = createHash('sha256')
  for (const folder of ['migrations', 'examples/fill']) {
    const names = await readdir(join(root, folder)).catch(() => [])
    for (const name of names.sort()) hash.update(await readFile(join(root, folder, name)))
  }
  return hash.digest('hex').slice(0, 12)
}

/** Serves a filled folder; `started` is the processor time in seconds from start to the first answer. */
export async function serve({ folder }) {
  const site = await openSite(['serve', '--listen', '127.0.0.1:0', '--data', folder])
  const answer = await fetch(site.address)
  await answer.arrayBuffer()
  const started = await processorSeconds(site.pid)
  return { ...site, folder, started, peakMegabytes: () => peakMegabytes(site.pid) }
}

/**
 * Waits until a server that has just been opened has caught up with what it finds, such as an index that is not made yet,
 * so that nothing is measured beside work of another kind.
 */
export async function quiet(site, most = 600) {
  let before = await processorSeconds(site.pid)
  for (let second = 0; second < most; second++) {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const now = await processorSeconds(site.pid)
    if (now - before < 0.05) return site
    if (second % 15 === 14) process.stderr.write('waiting for the server to catch up …\n')
    before = now
  }
  return site
}

async function processorSeconds(pid) {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  // The program's name stands in brackets and may hold spaces: count the fields after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const { stdout } = await run('getconf', ['CLK_TCK'])
  return (Number(fields[11]) + Number(fields[12])) / Number(stdout)
}

async function peakMegabytes(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(status.match(/VmHWM:\s+(\d+) kB/)[1]) / 1024
}

/** Rows a second that SQLite itself writes on the same disk now: one row a commit (`single`), or as many as people answer at once (`batched`). */
export async function ceiling({ folder }, kind, seconds) {
  const { stdout } = await run(ceilingProgram, [folder, kind, String(seconds)])
  return Number(stdout)
}

export async function countRows({ folder }, sql) {
  const { stdout } = await run(ceilingProgram, ['--count', join(folder, 'blt.db'), sql])
  return Number(stdout)
}
