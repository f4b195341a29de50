// Accessibility by axe-core: in both themes and widths, with everything that can be opened opened.
import axe from 'axe-core'

const widths = [390, 1280]
const themes = ['light', 'dark']

/** What a theme or a longer word can change. */
const aboutLooks = ['color-contrast', 'link-in-text-block', 'target-size']

/** Findings of the page as it stands, one sentence each; `only` names the rules, without it all are asked. */
export async function findings(page, only = null) {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source)
  return page.evaluate(async (only) => {
    // The size of what one presses is part of WCAG 2.2 AA, but axe leaves it out unless asked.
    const asked = only ? { runOnly: { type: 'rule', values: only } } : { rules: { 'target-size': { enabled: true } } }
    const { violations } = await axe.run(document, { ...asked, resultTypes: ['violations'], elementRef: false, preload: false, iframes: false })
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`))
  }, only)
}

/**
 * The same page in light and dark, narrow and wide. All rules are asked in light, and once more where the wide window has another
 * menu; a theme changes colours only. In another language (`again`) the page has the same build: what words can change is asked.
 */
export async function findingsInEveryLook(page, place, { again = false } = {}) {
  const found = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      const isWhole = theme === 'light' && !(again && width > 390)
      for (const finding of await findings(page, isWhole ? null : aboutLooks)) found.push(`${place}, ${theme}, ${width} px: ${finding}`)
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
