// Takes the pictures that README shows: npm run pictures
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { openBrowser, openSite, visitor } from './harness.mjs'
import { linkOn } from './states.mjs'

const folder = process.env.BLT_PICTURES ?? fileURLToPath(new URL('../../docs/pictures/', import.meta.url))

const journey = (who) => linkOn(who, '/lop', /^\/lop\/[^/?#]+$/)

const pictures = [
  { name: 'door-phone', address: '/', width: 390, height: 844 },
  { name: 'journey', address: journey, width: 1280, height: 900 },
  { name: 'journey-dark', address: journey, width: 1280, height: 900, theme: 'dark' },
  { name: 'inbox', address: '/innboks', person: 'sunniva', width: 1280, height: 900 },
]

const site = await openSite()
const browser = await openBrowser()
await mkdir(folder, { recursive: true })
for (const { name, address, person, width, height, theme = 'light' } of pictures) {
  const who = await visitor(site, browser, { person, viewport: { width, height }, deviceScaleFactor: 2, colorScheme: theme })
  await who.page.goto(typeof address === 'string' ? address : await address(who), { waitUntil: 'networkidle' })
  await who.page.screenshot({ path: `${folder}/${name}.png` })
  await who.close()
}
await browser.close()
await site.stop()
