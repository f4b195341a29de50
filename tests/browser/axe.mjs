// Accessibility by axe-core: in both themes and widths, with everything that can be opened opened.
import axe from 'axe-core'

const widths = [390, 1280]
const themes = ['light', 'dark']

/** Findings of the page as it stands, one sentence each. */
export async function findings(page) {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source)
  return page.evaluate(async () => {
    // The size of what one presses is part of WCAG 2.2 AA, but axe leaves it out unless asked.
    const rules = { 'target-size': { enabled: true } }
    const { violations } = await axe.run(document, { rules, resultTypes: ['violations'], elementRef: false })
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`))
  })
}

/** The same page in light and dark, narrow and wide. */
export async function findingsInEveryLook(page, place) {
  const found = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      for (const finding of await findings(page)) found.push(`${place}, ${theme}, ${width} px: ${finding}`)
    }
  }
  return found
}

/**
 * Opens all that folds out; tells how many there were. Menus hang over the page, and nobody has two of them open at once:
 * where it matters what lies on top (`menus: false`) they are left shut, and looked at one by one in their own test.
 */
export function openAll(page, { menus: all = true } = {}) {
  return page.evaluate((all) => {
    const folded = document.querySelectorAll(all ? 'details:not([open])' : 'details:not([open]):not(.drop)')
    for (const details of folded) details.open = true
    const menus = document.querySelectorAll('[popover]:not(:popover-open)')
    for (const menu of menus) menu.showPopover()
    return folded.length + menus.length
  }, all)
}
