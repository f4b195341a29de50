// The arithmetic of a measurement, with invented figures.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { round } from './table.mjs'
import { besides, load, median } from './wrk.mjs'

const figures = (...list) => async () => list.shift()

test('the median of three steady rounds counts', async () => {
  const said = await besides(figures(100, 100, 100, 100), figures(30, 50, 40))
  assert.deepEqual(said, { ours: 40, theirs: 100, ratio: 0.4 })
})

test('a round between two very different looks at the yardstick does not count', async () => {
  const said = await besides(figures(100, 50, 50, 50, 50), figures(99, 30, 10, 20))
  assert.equal(said.ours, 20)
})

test('a busy machine gives no figure at all', async () => {
  let turn = 0
  await assert.rejects(besides(async () => (turn++ % 2 ? 100 : 50), async () => 1), /too busy: only 0 of 3/)
})

test('load goes to this machine only', async () => {
  await assert.rejects(load('http://10.0.0.1:80', ['/']), /127\.0\.0\.1 only/)
})

test('the median and the rounding are what people expect', () => {
  assert.equal(median([3, 1, 2]), 2)
  assert.equal(median([4, 1, 2, 3]), 2.5)
  assert.deepEqual([23400, 123.4, 12.34, 1.234, 0.1234, 3, 0].map(round), ['23 400', '123', '12.3', '1.23', '0.123', '3', '0'])
})
