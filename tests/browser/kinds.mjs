// What kind of page an answer is: the pattern of its address, and what stands on it.

/** What a page's address has in common with its sisters': `/lop/{id}`, `/t/{code}`, `/behov?side`. */
export function pattern(address) {
  const url = new URL(address, 'http://x')
  const path = url.pathname.replace(/^\/utfordringer\/(?!ny$)[^/]+/, '/utfordringer/{ord}')
  const parts = path.split('/').map(placeOf)
  const keys = [...new Set(url.searchParams.keys())].sort()
  return parts.join('/') + (keys.length ? `?${keys.join('&')}` : '')
}

function placeOf(part) {
  if (/^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(part)) return '{id}'
  if (/^[0-9A-Z]{4}(-[0-9A-Z]{4})+$/.test(part)) return '{code}'
  if (/^[\w-]{43}$/.test(part)) return '{token}'
  return /^\d+$/.test(part) ? '{n}' : part
}

/** The paths a page links to. */
export function links(html) {
  const hrefs = [...html.matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)].map(([, href]) => href.replaceAll('&amp;', '&'))
  return hrefs.filter((href) => /^\/(?!\/)/.test(href)).map((href) => href.split('#')[0])
}

/**
 * What stands in a page's `main`: its forms and their fields, its parts by class and colour. Words and numbers are left out,
 * so that two needs with the same state and choices look the same here.
 */
export function features(html) {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>')).replace(/<svg.*?<\/svg>/gs, '')
  const found = new Set()
  for (const [, name, value] of main.matchAll(/\b(class|action|data-color|data-variant|role|type)="([^"]*)"/g)) {
    const values = name === 'class' ? value.split(' ') : [name === 'action' ? pattern(value) : value]
    for (const one of values) found.add(`${name} ${one}`)
  }
  for (const [tag] of main.matchAll(/<(?:input|select|textarea|button)\b[^>]*>/g)) {
    const name = tag.match(/\bname="([^"]*)"/)?.[1].replace(/\d+/g, '{n}')
    // What a page was opened for often stands in a hidden field: which answer, which decision.
    const word = tag.includes('type="hidden"') && name !== 'utfordring' ? (tag.match(/\bvalue="([a-z_-]*)"/)?.[1] ?? '') : ''
    if (name) found.add(`field ${name} ${word}`)
  }
  return found
}
