// Walks a page with the Tab key alone and tells what a keyboard cannot reach, see, or leave.

/** One sentence for each fault; an empty list when the keyboard does everything. */
export async function faults(page) {
  const wanted = await page.evaluate(prepare)
  const reached = new Set()
  const found = []
  // Twice round is more than a page without a trap can need.
  const most = 2 * wanted.length + 10
  let presses = 0
  let last
  for (; presses < most; presses++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(focused)
    // A date has three parts and a calendar: Tab goes through all of them before it leaves.
    if (at !== null && at.number !== undefined && at.number === last) continue
    if (at === null || reached.has(at.number)) break
    last = at.number
    if (at.number !== undefined) reached.add(at.number)
    for (const fault of at.faults) found.push(`${at.name}: ${fault}`)
  }
  if (presses === most) found.push('the keyboard never comes to the end of the page')
  // What the page itself has taken away meanwhile need not be reached.
  const still = new Set(await page.evaluate(() => window.walked.flatMap((element, number) => (element.checkVisibility({ visibilityProperty: true }) ? [number] : []))))
  for (const { number, name, group } of wanted) {
    if (!still.has(number)) continue
    const sister = group && wanted.some((other) => other.group === group && reached.has(other.number))
    if (!reached.has(number) && !sister) found.push(`${name}: Tab never reaches it`)
  }
  return found
}

/** Runs in the page: numbers what should be reachable and notes how it looks before the focus comes. */
function prepare() {
  // Tab goes on from where the focus last was: put that before everything else.
  const start = document.createElement('span')
  start.tabIndex = -1
  document.body.prepend(start)
  start.focus()
  start.remove()
  window.scrollTo(0, 0)
  const kinds = 'a[href], button, input, select, textarea, summary, audio[controls], video[controls], [contenteditable=true], [tabindex]'
  const isOpen = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.disabled && element.type !== 'hidden' && element.tabIndex >= 0 && !element.closest('[inert]')
  window.walkLook = (element) => {
    const around = [element, element.parentElement, element.nextElementSibling, element.previousElementSibling, element.closest('label')]
    const looks = around.filter(Boolean).flatMap((one) => [undefined, '::before', '::after'].map((part) => getComputedStyle(one, part)))
    return looks.map((look) => [look.outline, look.boxShadow, look.border, look.backgroundColor, look.textDecoration].join()).join('|')
  }
  window.walkName = (element) => {
    const said = element.getAttribute('aria-label') || element.name || element.innerText || element.id || ''
    return `<${element.localName}> “${said.trim().replace(/\s+/g, ' ').slice(0, 60)}”`
  }
  window.walked = [...document.querySelectorAll(kinds)].filter(isOpen)
  window.walkLooks = window.walked.map(window.walkLook)
  return window.walked.map((element, number) => {
    const group = element.type === 'radio' && element.name ? `${element.form?.action} ${element.name}` : null
    return { number, name: window.walkName(element), group }
  })
}

/** Runs in the page: what has the focus, and what is wrong with how it is shown. `null` when the focus has left the page. */
function focused() {
  const element = document.activeElement
  if (!element || element === document.body || element === document.documentElement) return null
  const number = window.walked.indexOf(element)
  const faults = []
  const box = element.getBoundingClientRect()
  const shown = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
  if (!shown) faults.push('has the focus outside the window')
  // A radio or checkbox may be drawn by its label: any part of it will do.
  const parts = [element, ...(element.labels ?? [])].flatMap((part) => [...part.getClientRects()])
  // The middle of what is inside the window: a tall field may reach out of it.
  const middle = (from, to, most) => (Math.max(from, 0) + Math.min(to, most)) / 2
  const isOnTop = parts.some(({ left, top, right, bottom }) => {
    const hit = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight))
    return hit && (element.contains(hit) || hit.contains(element) || [...(element.labels ?? [])].some((label) => label.contains(hit)))
  })
  if (shown && !isOnTop) faults.push('is hidden behind something when it has the focus')
  if (number >= 0 && window.walkLook(element) === window.walkLooks[number]) faults.push('does not show that it has the focus')
  return { number: number < 0 ? undefined : number, name: window.walkName(element), faults }
}
