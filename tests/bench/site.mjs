// The product under load: a filled database, a server on it, and what the system knows about its process.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { openSite } from '../browser/harness.mjs'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../', import.meta.url))
const { BLT_FILL: fill, BLT_CEILING: ceilingProgram } = process.env

/**
 * A data folder with this many needs, made once and kept in target/bench until the tables change.
 * What the fill program owes us is in README.md beside this file.
 */
export async function filled(needs, organisations, { fresh = false } = {}) {
  const folder = join(root, 'target/bench', `${needs}-${organisations}-${await tablesNow()}`)
  const notes = join(folder, 'fill.json')
  if (fresh) await rm(folder, { recursive: true, force: true })
  const kept = await readFile(notes, 'utf8').catch(() => null)
  if (kept) return { folder, needs, ...JSON.parse(kept) }

  const half = `${folder}.half`
  await rm(half, { recursive: true, force: true })
  await mkdir(half, { recursive: true })
  process.stderr.write(`filling ${needs} needs in ${organisations} organisations …\n`)
  const { stdout } = await run(fill, ['--database', join(half, 'blt.db'), '--needs', String(needs), '--organisations', String(organisations)])
  await writeFile(join(half, 'fill.json'), stdout.trim().split('\n').pop())
  // A folder with this name is whole: a fill that was stopped half way leaves only the other name.
  await rename(half, folder)
  return filled(needs, organisations)
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

/** What SQLite itself writes on the same disk now: one row a commit, and as many rows a commit as people answer at once. */
export async function ceiling({ folder }) {
  const { stdout } = await run(ceilingProgram, [folder])
  return JSON.parse(stdout)
}

export async function countRows({ folder }, sql) {
  const { stdout } = await run(ceilingProgram, ['--count', join(folder, 'blt.db'), sql])
  return Number(stdout)
}
