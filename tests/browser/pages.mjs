// Every page there is: the ones chosen here for their state, and all others that a link leads to.
import { visitor } from './harness.mjs'

/**
 * Pages worth a look of their own, with the person who sees most on them.
 * `address` is a path, or finds one: `link` follows the first link of its kind, `reported` is a fresh receipt.
 */
export const chosen = [
  { name: 'the door', person: null, address: '/' },
  { name: 'a receipt', person: null, address: reported },
  { name: 'the published journeys', person: null, address: '/lop' },
  { name: 'a published journey', person: null, address: link('/lop', /^\/lop\/[^/?#]+$/) },
  { name: 'the inbox', person: 'sunniva', address: '/innboks' },
  { name: 'nothing here', person: null, address: '/finnes-ikke' },
]

/** In this order: a page is looked at as the first of these who gets to it. */
const walkers = [null, 'sunniva', 'jonas', 'marit', 'bente', 'lena']

/** All pages as `{ name, person, address }`, the address a plain path. */
export async function everyPage(site, browser) {
  const pages = []
  const seen = new Set()
  for (const person of walkers) {
    const who = await visitor(site, browser, { person })
    const starts = []
    for (const { name, address } of chosen.filter((page) => page.person === person)) {
      const path = typeof address === 'string' ? address : await address(who)
      pages.push({ name, person, address: path })
      seen.add(pattern(path))
      starts.push(path)
    }
    for (const path of await walk(who, ['/', ...starts], seen)) pages.push({ name: pattern(path), person, address: path })
    await who.close()
  }
  return pages
}

/** Follows every link to a page of a kind not seen yet. */
async function walk(who, starts, seen) {
  const found = []
  const opened = new Set()
  const queue = [...starts]
  for (let path = queue.shift(); path; path = queue.shift()) {
    if (opened.has(path)) continue
    opened.add(path)
    // A page that only sends one on (to sign in, say) has not been seen: somebody else may get in.
    const answer = await who.context.request.get(path, { headers: { accept: 'text/html' }, maxRedirects: 0 })
    const onward = answer.headers().location
    if (onward?.startsWith('/')) queue.push(onward)
    const isPage = (answer.headers()['content-type'] ?? '').startsWith('text/html')
    if (!isPage) continue
    if (!seen.has(pattern(path)) && answer.ok()) {
      seen.add(pattern(path))
      found.push(path)
    }
    for (const next of links(await answer.text())) if (!seen.has(pattern(next))) queue.push(next)
  }
  return found
}

function links(html) {
  const hrefs = [...html.matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)].map(([, href]) => href.replaceAll('&amp;', '&'))
  return hrefs.filter((href) => /^\/(?!\/)/.test(href)).map((href) => href.split('#')[0])
}

/** What a page's address has in common with its sisters': `/lop/{id}`, `/t/{code}`, `/behov?side`. */
export function pattern(address) {
  const url = new URL(address, 'http://x')
  const parts = url.pathname.split('/').map((part) => {
    if (/^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(part)) return '{id}'
    if (/^[0-9A-Z]{4}(-[0-9A-Z]{4})+$/.test(part)) return '{code}'
    return /^\d+$/.test(part) ? '{n}' : part
  })
  const keys = [...new Set(url.searchParams.keys())].sort()
  return parts.join('/') + (keys.length ? `?${keys.join('&')}` : '')
}

/** The first link on `from` whose path is of this kind. */
export function link(from, kind) {
  return async (who) => {
    const answer = await who.context.request.get(from)
    const found = links(await answer.text()).find((href) => kind.test(href))
    if (!found) throw new Error(`no link like ${kind} on ${from}`)
    return found
  }
}

/** Reports a need and gives the address of its receipt. */
export async function reported(who) {
  const answer = await who.post('/behov', { text: 'Vi leter lenge etter rullestolen, og de som venter, blir urolige.' })
  const address = answer.headers().location
  if (answer.status() !== 303 || !address) throw new Error(`the door answered ${answer.status()}`)
  return new URL(address, 'http://x').pathname
}
