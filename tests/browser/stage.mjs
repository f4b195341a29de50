// One site, one browser and all its pages for a file of tests; gone when the file is done.
import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import { openBrowser, openSite } from './harness.mjs'
import { everyPage } from './pages.mjs'

/** Filled before the first test: `site`, `browser`, and with `allPages` also `pages`. */
export function stage({ allPages = false } = {}) {
  const on = {}
  before(async () => {
    on.site = await openSite()
    on.browser = await openBrowser()
    if (allPages) on.pages = await everyPage(on.site, on.browser)
  })
  after(async () => {
    await on.browser?.close()
    if (on.site) assert.equal(await on.site.stop(), 0, 'the program stops cleanly')
  })
  return on
}
