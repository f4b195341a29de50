// Load by wrk, bounded in time, only ever against this machine.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const script = fileURLToPath(new URL('load.lua', import.meta.url))

/**
 * Asks `origin` for `paths` in turn: requests a second, how many failed, and milliseconds at the middle (p50) and at the slowest hundredth (p99).
 * With `form` that is posted to the one path instead; with `anew` no request can be answered with a page that was kept.
 */
export async function load(origin, paths, { connections = 16, seconds = 5, cookie, form, anew } = {}) {
  const { hostname } = new URL(origin)
  if (hostname !== '127.0.0.1') throw new Error(`load is for 127.0.0.1 only, not ${hostname}`)
  const folder = await mkdtemp(join(tmpdir(), 'blt-wrk-'))
  const list = join(folder, 'paths')
  await writeFile(list, paths.map((path) => `${path}\n`).join(''))
  const threads = Math.min(2, connections)
  const words = form ? ['post', form] : [...(anew ? ['anew'] : []), list, ...(cookie ? [cookie] : [])]
  try {
    const { stdout } = await run('wrk', [
      `-t${threads}`, `-c${connections}`, `-d${seconds}s`, '--timeout', '10s', '-s', script, origin + paths[0], '--', ...words,
    ])
    const said = JSON.parse(stdout.trim().split('\n').pop())
    return { ...said, rate: said.requests / said.seconds }
  } finally {
    await rm(folder, { recursive: true })
  }
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * Three rounds, each between two looks at the yardstick; a round counts only when these agree within 20 %.
 * Gives the median of the three ratios, with what was measured in that round.
 */
export async function besides(yardstick, work, wanted = 3) {
  const rounds = []
  let before = await yardstick()
  for (let tries = 0; rounds.length < wanted && tries < wanted * 4; tries++) {
    const ours = await work()
    const after = await yardstick()
    const steady = Math.min(before, after) / Math.max(before, after) >= 0.8
    if (steady) rounds.push({ ours, theirs: (before + after) / 2, ratio: ours / ((before + after) / 2) })
    before = after
  }
  if (rounds.length < wanted) throw new Error(`the machine is too busy: only ${rounds.length} of ${wanted} rounds were steady`)
  const middle = median(rounds.map((round) => round.ratio))
  return rounds.find((round) => round.ratio === middle)
}
