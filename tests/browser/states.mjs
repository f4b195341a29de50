// Pages no link leads to: somebody must have reported, answered, invited or begun something first.
import { links } from './kinds.mjs'

/** Makes them, and gives them as `{ name, person, address }`. `who(person)` is somebody's own window. */
export async function madePages(site, who) {
  const nobody = await who(null)
  const sunniva = await who('sunniva')
  return [
    { name: 'nothing here', person: null, address: '/finnes-ikke' },
    { name: 'hits', person: 'sunniva', address: '/sok?q=vakt' },
    { name: 'no hits', person: null, address: '/sok?q=xyzzy' },
    { name: 'a receipt', person: null, address: await reported(nobody, 'Vi leter lenge etter rullestolen, og de som venter, blir urolige.') },
    { name: 'a receipt that asks for the need behind an idea', person: null, address: await reported(nobody, 'Lag en app som viser ledige rullestoler.') },
    ...(await followed(nobody, sunniva)),
    ...(await participant(nobody, sunniva)),
    { name: 'signing in by a link', person: null, address: await invitation(sunniva) },
    { name: 'a link that is used up', person: null, address: `/inn/${'x'.repeat(43)}` },
  ]
}

/** Reports a need and gives the address of its receipt. */
export async function reported(who, text) {
  return where(await who.post('/behov', { text }))
}

function where(answer) {
  const address = answer.headers().location
  if (answer.status() !== 303 || !address) throw new Error(`${answer.url()} answered ${answer.status()}`)
  return new URL(address, 'http://x').pathname
}

const text = async (who, address) => (await who.context.request.get(address)).text()

/** The first link on `from` whose path is of this kind. */
export async function linkOn(who, from, kind) {
  const found = links(await text(who, from)).find((href) => kind.test(href))
  if (!found) throw new Error(`no link like ${kind} on ${from}`)
  return found
}

/** A need its reporter follows into a journey, one that was declined and one that was withdrawn. */
async function followed(nobody, sunniva) {
  const [taken, declined, withdrawn] = [
    await reported(nobody, 'Lyset i gangen på biblioteket går av mens folk leser.'),
    await reported(nobody, 'Køen på legevakta er altfor lang om kvelden.'),
    await reported(nobody, 'Stolene på venterommet er for lave for mange.'),
  ]
  const need = async (words) => {
    const found = (await text(sunniva, '/innboks')).match(new RegExp(`href="(/behov/[0-9a-f-]{36})[^>]*>[^<]*(?:<[^a][^>]*>[^<]*)*?${words}`))
    if (!found) throw new Error(`the inbox has no “${words}”`)
    return found[1]
  }
  const light = await need('Lyset i gangen')
  await sunniva.post(`${light}/svar`, { valg: 'ja', tekst: 'Takk! Vi ser på lyset.' })
  where(await sunniva.post('/lop', { behov: light.split('/').pop(), tittel: 'Lyset på biblioteket' }))
  await sunniva.post(`${await need('Køen på legevakta')}/svar`, { valg: 'nei', grunn: 'single_case', tekst: 'Takk. Dette er en enkeltsak.' })
  await nobody.post(`${withdrawn}/trekk`, { trekk: 'ja' })
  return [
    { name: 'a need in a journey, followed', person: null, address: taken },
    { name: 'the journey as its reporter sees it', person: null, address: `${taken}/lop` },
    { name: 'a declined need, followed', person: null, address: declined },
    { name: 'a withdrawn need, followed', person: null, address: withdrawn },
  ]
}

/** A question test as those see it who take part: the questions, and the thanks. */
async function participant(nobody, sunniva) {
  for (const journey of new Set(links(await text(sunniva, '/lop')).filter((href) => /^\/lop\/[0-9a-f-]{36}$/.test(href)))) {
    for (const trial of new Set(links(await text(sunniva, journey)).filter((href) => /^\/tester\/[0-9a-f-]{36}$/.test(href)))) {
      const door = (await text(sunniva, trial)).match(/\/t\/[0-9A-Z]{4}-[0-9A-Z]{4}/)?.[0]
      if (!door || !(await text(nobody, door)).includes('name="svar')) continue
      return [
        { name: 'taking part in a test', person: null, address: door },
        { name: 'thanks for taking part', person: null, address: `${door}/takk` },
        { name: 'where a code is written', person: null, address: '/t' },
      ]
    }
  }
  throw new Error('the demo has no question test that is running')
}

/** Invites somebody; without a mail server the administrator is shown the link. */
async function invitation(sunniva) {
  const answer = await sunniva.post('/admin/folk', { navn: 'Nina Vik', epost: 'nina@elvelund.example', rolle: 'employee' })
  const link = (await answer.text()).match(/\/inn\/[\w-]{43}/)
  if (!link) throw new Error(`inviting answered ${answer.status()} without a link`)
  return link[0]
}
