// One table of what was measured, with what it should be.

const rows = []

/** Notes one row; `good` tells whether the aim was met, null when there is none. */
export function note(what, measured, beside, figure, aim, good) {
  rows.push({ what, measured, beside, figure, aim, good })
  const sign = good === null ? ' ' : good ? '✓' : '✗'
  process.stderr.write(`${sign} ${what}: ${figure} (aim ${aim})\n`)
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
