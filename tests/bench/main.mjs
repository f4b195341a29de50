// Runs the measurements in turn and prints one table: bin/bench starts this.
import { readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import * as measures from './measures.mjs'
import { startNginx } from './nginx.mjs'
import { filled, quiet, serve } from './site.mjs'
import { missed, note, round, table } from './table.mjs'

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    quick: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    readme: { type: 'boolean', default: false },
  },
})
const wanted = (name) => !values.only || values.only.includes(name)
const seconds = values.quick ? 1 : 5
const [few, many] = values.quick ? [1_000, 20_000] : [10_000, 1_000_000]

const smallData = await filled(few, 1, values)
const organisations = values.quick ? 6 : 300
const largeData = await filled(many, organisations, values)
// Whatever happens, nothing is left running.
const opened = []
const closeAll = async () => {
  for (const one of opened.splice(0)) await one.stop().catch(() => {})
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => closeAll().finally(() => process.exit(1)))

// What goes wrong in one measurement is a row of the table; the others are still worth knowing.
async function measure(name, work) {
  if (!wanted(name)) return
  try {
    await work()
  } catch (problem) {
    note(name, problem.message.split('\n')[0], '', 'could not', '', false)
  }
}

async function open(what) {
  const one = await what
  opened.push(one)
  return one
}

try {
  const nginx = await open(startNginx())
  const large = await quiet(await open(serve(largeData)))
  const small = await quiet(await open(serve(smallData)))
  await measure('pages', () => measures.pages(large, largeData, nginx, seconds))
  await measure('search', () => measures.search(large, largeData, seconds))
  await measure('answers', () => measures.answers(large, largeData, nginx, seconds))
  await measure('memory', () => measures.memory(large))
  await measure('growth', () => measures.growth(small, smallData, large, largeData, Math.min(seconds, 2)))
  await measure('visits', () => measures.visits(large, largeData))
  await measure('lighthouse', () => measures.lighthouse(large, largeData, values.quick ? 1 : 5))
} finally {
  await closeAll()
}
await measure('start', () => measures.start(largeData))

const where = [new Date().toISOString().slice(0, 10), `${os.cpus().length} cores`, os.cpus()[0]?.model].filter(Boolean).join(', ')
const command = ['bin/bench', ...process.argv.slice(2).filter((word) => word !== '--readme')].join(' ')
const size = `${round(many)} needs in ${organisations} organisations, ${round(many / 10)} of them in the one that is asked`
const result = `${table()}\n\n\`${command}\`, ${where}; ${size}.`
console.log(`\n${result}`)
if (values.readme) await showIn(fileURLToPath(new URL('../../README.md', import.meta.url)), result)
process.exitCode = missed() > 0 ? 1 : 0

/** Puts the table between the two marks that wait for it. */
async function showIn(file, text) {
  const before = await readFile(file, 'utf8')
  const after = before.replace(/(<!-- bench:begin -->\n)[^]*?(<!-- bench:end -->)/, (_, begin, end) => `${begin}${text}\n${end}`)
  if (!after.includes(text)) throw new Error('README.md has no place for the table: <!-- bench:begin --> … <!-- bench:end -->')
  await writeFile(file, after)
}
