// A first visit is light, and asks nobody but us.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { budget, firstVisit } from './first-visit.mjs'
import { linkOn } from './states.mjs'
import { stage } from './stage.mjs'

const on = stage()

async function published() {
  const context = await on.browser.newContext({ baseURL: on.site.address })
  const address = await linkOn({ context }, '/lop', /^\/lop\/[^/?#]+$/)
  await context.close()
  return address
}

for (const [name, find] of [['the door', () => '/'], ['the journeys', () => '/lop'], ['a journey', published]]) {
  test(`a first visit to ${name} stays within its budget`, async (t) => {
    const visit = await firstVisit(on.browser, on.site.address + (await find()))
    t.diagnostic(`${visit.requests} requests, ${visit.bytes} bytes, ${visit.script} of them script, ${visit.toWrite} before one can write`)
    const list = visit.all.map(({ type, bytes, url }) => `${type} ${bytes} ${url}`).join('\n')
    for (const [what, most] of Object.entries(budget)) assert.ok(visit[what] <= most, `${what}: ${visit[what]} of ${most}\n${list}`)
    assert.deepEqual(visit.elsewhere, [], 'nobody else is asked')
  })
}

test('a second visit fetches little more than the page itself', async () => {
  const context = await on.browser.newContext({ baseURL: on.site.address })
  const page = await context.newPage()
  await page.goto('/', { waitUntil: 'networkidle' })
  const fetched = []
  const kept = new Set()
  const wire = await context.newCDPSession(page)
  await wire.send('Network.enable')
  wire.on('Network.requestServedFromCache', ({ requestId }) => kept.add(requestId))
  wire.on('Network.responseReceived', ({ requestId, response }) => {
    if (!response.fromDiskCache && !kept.has(requestId)) fetched.push(response.url)
  })
  await page.goto('/lop', { waitUntil: 'networkidle' })
  await context.close()
  assert.ok(fetched.length <= 3, fetched.join('\n'))
})
