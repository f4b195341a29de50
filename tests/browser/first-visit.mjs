// What a first visit costs: bytes on the wire, requests, script.

/** Opens the address in a fresh window and measures until nothing more comes. */
export async function firstVisit(browser, address, options = {}) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, locale: 'nb-NO', ...options })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  const requests = new Map()
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (!/^(data|blob):/.test(request.url)) requests.set(requestId, { url: request.url, type, bytes: 0 })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId)
    if (request) request.bytes = encodedDataLength
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await context.close()

  const all = [...requests.values()]
  const bytes = (list) => list.reduce((sum, request) => sum + request.bytes, 0)
  return {
    requests: all.length,
    bytes: bytes(all),
    script: bytes(all.filter((request) => request.type === 'Script')),
    // What must arrive before a person can write: a font or a picture may come later.
    toWrite: bytes(all.filter((request) => ['Document', 'Stylesheet', 'Script'].includes(request.type))),
    elsewhere: all.filter((request) => !request.url.startsWith(new URL(address).origin)).map((request) => request.url),
    all,
  }
}

export const budget = { requests: 12, bytes: 50_000, script: 30 * 1024, toWrite: 30_000 }
