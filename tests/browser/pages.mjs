// Every page there is: those named in states.mjs, and all others that a link leads to.
import { visitor } from './harness.mjs'
import { features, links, pattern } from './kinds.mjs'
import { madePages } from './states.mjs'

/** In this order; what one sees that nobody before saw is looked at as that person. */
const walkers = [null, 'sunniva', 'bente', 'jonas', 'marit', 'lena', 'pal', 'kare']
/** Sees much and may change little: each kind of page she sees in a way of her own is looked at, though nothing on it is new. */
const reader = 'marit'

/** All pages worth a look as `{ name, person, address }`, the address a plain path. */
export async function everyPage(site, browser) {
  const windows = new Map()
  const who = async (person) => {
    if (!windows.has(person)) windows.set(person, await visitor(site, browser, { person }))
    return windows.get(person)
  }
  const pages = []
  const [seen, looks] = [new Set(), new Set()]
  for (const page of await madePages(site, who)) {
    const answer = await (await who(page.person)).context.request.get(page.address)
    note(seen, page.address, await answer.text())
    pages.push(page)
  }
  for (const person of walkers) {
    const read = new Set()
    for (const [address, html] of await walk(await who(person))) {
      const kind = pattern(address)
      const look = `${kind} ${[...features(html)].sort()}`
      const isOwn = person === reader && !looks.has(look) && !read.has(kind)
      // The front page carries each person's own menu.
      if (!note(seen, address, html) && !isOwn && address !== '/') continue
      pages.push({ name: kind, person, address })
      looks.add(look)
      read.add(kind)
    }
  }
  for (const window of windows.values()) await window.close()
  return pages
}

/** Whether something stands on this page that no page of this address had before. */
function note(seen, address, html) {
  const before = seen.size
  const kind = pattern(address)
  for (const feature of features(html)) seen.add(`${kind} ${feature}`)
  return seen.size > before
}

/** Follows every link as one person; the pages richest in what stands on them first, so that few show everything. */
async function walk(who) {
  const pages = new Map()
  const opened = new Set(['/'])
  let queue = ['/']
  const open = async (path) => {
    // A page that only sends one on (to sign in, say) has not been seen: somebody else may get in.
    const answer = await who.context.request.get(path, { headers: { accept: 'text/html' }, maxRedirects: 0 })
    const isPage = answer.ok() && (answer.headers()['content-type'] ?? '').startsWith('text/html')
    const html = isPage ? await answer.text() : ''
    if (isPage) pages.set(path, html)
    const onward = answer.headers().location
    return onward?.startsWith('/') ? [onward, ...links(html)] : links(html)
  }
  while (queue.length > 0) {
    const next = []
    for (let at = 0; at < queue.length; at += 8) next.push(...(await Promise.all(queue.slice(at, at + 8).map(open))).flat())
    queue = [...new Set(next)].filter((path) => !opened.has(path))
    for (const path of queue) opened.add(path)
  }
  return [...pages].sort(([, one], [, other]) => features(other).size - features(one).size)
}
