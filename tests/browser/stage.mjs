// One site, one browser and all its pages for a file of tests; gone when the file is done.
import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBrowser, openSite } from './harness.mjs'
import { everyPage } from './pages.mjs'

/** Filled before the first test: `site`, `browser`, and with `allPages` also `pages`, each with the site it stands on. */
export function stage({ allPages = false } = {}) {
  const on = {}
  before(async () => {
    on.site = await openSite()
    on.browser = await openBrowser()
    if (!allPages) return
    on.data = await mkdtemp(join(tmpdir(), 'blt-founding-'))
    on.empty = await openSite(['serve', '--listen', '127.0.0.1:0', '--data', on.data])
    on.pages = (await everyPage(on.site, on.browser)).map((page) => ({ ...page, site: on.site }))
    on.pages.push({ name: 'founding', person: null, address: founding(on.empty), site: on.empty })
  })
  after(async () => {
    await on.browser?.close()
    await on.empty?.stop()
    if (on.data) await rm(on.data, { recursive: true, force: true })
    if (on.site) assert.equal(await on.site.stop(), 0, 'the program stops cleanly')
  })
  return on
}

/** The address a fresh installation writes to its log. */
function founding(site) {
  const link = site.log().match(/http:\/\/\S+(\/oppsett\/\S+)/)
  if (!link) throw new Error(`no founding link in the log:\n${site.log()}`)
  return link[1]
}
