// The addresses that show a page, as the access table lists them: a page nobody looks at is found by what is missing here.
import { readFileSync } from 'node:fs'

const table = new URL('../house/access.txt', import.meta.url)

/** What answers with something else than a page, or sends everybody on. */
const notPages = {
  '/utfordringer/{ord}/qr.svg': 'a picture',
  '/t/{kode}/qr.svg': 'a picture',
  '/folg/{kode}/bilde': 'a picture',
  '/behov/{id}/bilde': 'a picture',
  '/tester/{id}/direkte': 'a stream',
  '/lop/{id}/vet/{losning}/direkte': 'a stream',
  '/tester/{id}/observer.js': 'a script',
  '/tester/{id}/observer.webmanifest': 'a manifest',
}

/** Pages that stand open only while a test of their kind runs: its own tests start one and look at them with axe and in 320 px. */
const lookedAtElsewhere = {
  '/tester/{id}/samtaler/ny': 'talk.test.mjs',
  '/tester/{id}/observer': 'practical.test.mjs',
}

/** The addresses in the table that none of these pages stands at. */
export function unvisited(pages) {
  const lines = readFileSync(table, 'utf8').split('\n')
  const addresses = lines.filter((line) => line.startsWith('GET ')).map((line) => line.split(/\s+/)[1])
  const paths = pages.map(({ address }) => new URL(address, 'http://x').pathname)
  const visited = new Set(paths.map((path) => addresses.find((address) => address === path) ?? addresses.find((address) => form(address).test(path))))
  const excused = { ...notPages, ...lookedAtElsewhere }
  const gone = Object.keys(excused).filter((address) => !addresses.includes(address))
  return [...addresses.filter((address) => !visited.has(address) && !(address in excused)), ...gone.map((address) => `${address} is no address any more`)]
}

function form(address) {
  return new RegExp(`^${address.replace('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`)
}
