// A page in a window of 320 px, which is also a desk's window at 400 %: nothing sticks out and nothing lies on top of another,
// also when the reader has set more room between letters, words and lines (WCAG 2.2, criterion 1.4.12).

/** One sentence for each fault. */
export async function faults(page) {
  await page.setViewportSize({ width: 320, height: 640 })
  const plain = await page.evaluate(look)
  await page.evaluate(spread, true)
  const spaced = await page.evaluate(look)
  await page.evaluate(spread, false)
  return [...plain, ...spaced.map((fault) => `with wide spacing: ${fault}`)]
}

/** Runs in the page: the reader's own spacing on, or off again. A sheet made by script is no business of the page's policy. */
function spread(on) {
  if (!on) return void (document.adoptedStyleSheets = [])
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-bottom: 2em !important }')
  document.adoptedStyleSheets = [sheet]
}

/** Runs in the page. */
function look() {
  const found = []
  const root = document.scrollingElement
  if (root.scrollWidth > innerWidth) found.push(`the page is ${root.scrollWidth} px wide`)
  const name = (node) => `“${node.textContent.trim().replace(/\s+/g, ' ').slice(0, 50)}”`

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const boxes = []
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement
    if (!node.textContent.trim() || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
    if (parent.closest('script, style, noscript, option, svg, [hidden]') || isForReadersOnly(parent)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) boxes.push({ node, box })
  }
  for (const { node, box } of boxes) {
    // A wide table may scroll within itself; the page may not.
    if ((box.right > innerWidth + 1 || box.left < -1) && !scrollsItself(node.parentElement)) found.push(`${name(node)} sticks out`)
  }
  for (let a = 0; a < boxes.length; a++) {
    for (let b = a + 1; b < boxes.length; b++) {
      const [one, other] = [boxes[a], boxes[b]]
      if (one.node === other.node || floats(one.node) !== floats(other.node)) continue
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      // Letters' boxes reach a little into the next line's; a third of a line is a real collision.
      if (wide > 3 && high > Math.min(one.box.height, other.box.height) / 3) found.push(`${name(one.node)} and ${name(other.node)} lie on top of each other`)
    }
  }
  // What the page is about is said the loudest.
  const size = (heading) => parseFloat(getComputedStyle(heading).fontSize)
  const headings = [...document.querySelectorAll('h1, h2, h3, h4')].filter((heading) => heading.checkVisibility() && !isForReadersOnly(heading))
  const first = headings.find((heading) => heading.localName === 'h1')
  for (const heading of headings) if (first && size(heading) > size(first)) found.push(`${name(heading)} is bigger than the page's own heading`)
  return [...new Set(found)]

  function isForReadersOnly(element) {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const { clipPath, clip, position } = getComputedStyle(at)
      const tiny = at.clientWidth <= 1 && at.clientHeight <= 1 && position === 'absolute'
      if (tiny || clipPath === 'inset(50%)' || clip === 'rect(0px, 0px, 0px, 0px)') return true
      // A skip link waits outside the window until it has the focus.
      if (position === 'absolute' && at.getBoundingClientRect().bottom <= 0) return true
    }
    return false
  }
  function scrollsItself(element) {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      if (['auto', 'scroll'].includes(getComputedStyle(at).overflowX)) return true
    }
    return false
  }
  /** An open menu or a bar that stays while the page scrolls lies over the page on purpose. */
  function floats(node) {
    for (let at = node.parentElement; at && at !== document.body; at = at.parentElement) {
      if (['fixed', 'sticky', 'absolute'].includes(getComputedStyle(at).position)) return at
    }
    return null
  }
}
