// One table of what was measured, with what it should be.

const rows = []

/** Notes one row; `good` tells whether the aim was met, null when there is none. */
export function note(what, measured, beside, figure, aim, good) {
  rows.push({ what, measured, beside, figure, aim, good })
  const sign = good === null ? ' ' : good ? '✓' : '✗'
  process.stderr.write(`${sign} ${what}: ${figure} (aim ${aim})\n`)
}

/**
 * Measures one row and notes it. What fails or is too noisy is measured once more, and if that is no better it is told in the table:
 * the other rows are still worth knowing. `work` gives `{ measured, beside, figure, good }`, and `what` when it knows a better name.
 */
export async function row(what, aim, work) {
  for (let turn = 0; ; turn++) {
    try {
      const said = await work()
      return note(said.what ?? what, said.measured, said.beside ?? '', said.figure, aim, said.good)
    } catch (problem) {
      const why = problem.message.split('\n')[0]
      if (turn > 0) return note(what, why, '', 'could not', aim, false)
      process.stderr.write(`  once more, ${what}: ${why}\n`)
    }
  }
}

export function missed() {
  return rows.filter((row) => row.good === false).length
}

export function table() {
  const head = ['', 'measured', 'beside', 'figure', 'aim', '']
  const body = rows.map((row) => [row.what, row.measured, row.beside, row.figure, row.aim, row.good === null ? '' : row.good ? 'met' : '**missed**'])
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** A number as people write it: `23 400`, `12`, `4.25`, `0.031`. */
export function round(number) {
  if (Number.isInteger(number) && number < 1000) return String(number)
  if (number >= 1000) return Math.round(number).toString().replace(/\B(?=(\d{3})+$)/g, ' ')
  if (number >= 100) return number.toFixed(0)
  return number >= 10 ? number.toFixed(1) : number.toFixed(number >= 1 ? 2 : 3)
}
