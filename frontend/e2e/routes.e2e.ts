import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RouteRecordRaw } from 'vue-router'
import { credentials, launch, type Person } from './support'
import { World } from './world'

/** Under which each feature names its pages: the router takes all of them, and one for what is nowhere else. */
const features = import.meta.glob<Record<string, RouteRecordRaw[]>>('../src/features/*/routes.ts', {
  eager: true,
})
const paths = [
  '/:rest(.*)*',
  ...Object.values(features).flatMap((file) => Object.values(file).flat().flatMap(pathsOf)),
]

/** An address of every route, with things that are there. */
const examples: Record<string, (world: World) => string> = {
  '/': () => '/?q=lassen',
  '/:rest(.*)*': () => '/bestaat/niet',
  '/aanbod/:id': ({ listing }) => `/aanbod/${listing}`,
  '/aanmelden': () => '/aanmelden',
  '/account': () => '/account',
  '/account/e-mail/:token': () => '/account/e-mail/geen-token',
  '/antwoord/:token': () => '/antwoord/geen-token',
  '/beheer': () => '/beheer',
  '/beheer/logboek': () => '/beheer/logboek',
  '/bevestig/:token': () => '/bevestig/geen-token',
  '/gast/:token': () => '/gast/geen-token',
  '/meldingen': () => '/meldingen',
  '/mijn/aanbod': () => '/mijn/aanbod',
  '/mijn/aanbod/:id/matches': ({ listing }) => `/mijn/aanbod/${listing}/matches`,
  '/mijn/aanbod/rekenblad': () => '/mijn/aanbod/rekenblad',
  '/monitor': () => '/monitor',
  '/organisatie': () => '/organisatie',
  '/organisatie/nieuw': () => '/organisatie/nieuw',
  '/organisaties/:id': ({ organisation }) => `/organisaties/${organisation}`,
  '/plaatsen': () => '/plaatsen',
  '/plaatsen/:id': ({ listing }) => `/plaatsen/${listing}`,
  '/postvak': () => '/postvak',
  '/privacy': () => '/privacy',
  '/registreren': () => '/registreren',
  '/samenwerking/:id': ({ collaboration }) => `/samenwerking/${collaboration}`,
  '/samenwerkingen': () => '/samenwerkingen',
  '/toegankelijkheid': () => '/toegankelijkheid',
  '/uitnodiging/:token': () => '/uitnodiging/geen-token',
  '/vandaag': () => '/vandaag',
  '/verifieer': () => '/verifieer',
  '/wachtwoord': () => '/wachtwoord',
  '/wachtwoord-vergeten': () => '/wachtwoord-vergeten',
  '/wachtwoord/:token': () => '/wachtwoord/geen-token',
}

/** The parts of a room stand beside each other: what is there for one is there for all. */
for (const path of paths.filter((one) => /^\/samenwerking\/:id\/[a-z]+$/.test(one)))
  examples[path] = ({ collaboration }) => path.replace(':id', collaboration)

/** All that can be opened under a route; what only leads elsewhere is no page. */
function pathsOf(route: RouteRecordRaw): string[] {
  if (route.children)
    return route.children.flatMap(pathsOf).map((path) => (path === '' ? route.path : `${route.path}/${path}`))
  return route.redirect ? [] : [route.path]
}

it('has an address for every route of the router, and for no other', () => {
  expect(paths.length).toBeGreaterThan(20)
  expect(Object.keys(examples).sort()).toEqual([...new Set(paths)].sort())
})

describe('every route', () => {
  const people: [string, (world: World) => Promise<Person>][] = [
    ['a stranger', (world) => world.stranger()],
    ['a member', (world) => world.colleague('MEMBER')],
    ['a coordinator', (world) => world.colleague('COORDINATOR')],
    ['an owner', (world) => world.as('COMPANY')],
    ['a sector organisation', (world) => world.as('SECTOR_ORGANISATION')],
    ['an administrator', (world) => world.as('ADMIN')],
  ]
  /** How pages are built that were looked at already: what is built the same need not be looked at twice. */
  const seen = new Set<string>()
  let browser: Browser
  let world: World

  beforeAll(async () => {
    browser = await launch()
    world = await World.of(browser, await credentials('COMPANY'))
  })

  afterAll(async () => {
    await browser.close()
  })

  it.each(people)(
    'is accessible as %s sees it',
    async (who, arrive) => {
      const person = await arrive(world)
      let inspected = 0
      for (const [route, example] of Object.entries(examples)) {
        await person.page.goto(example(world))
        await person.settled()
        const built = await person.shape()
        if (seen.has(built)) continue
        seen.add(built)
        inspected++
        await person.check(`${route} as ${who}`)
      }
      // What somebody may not see is refused, and the browser reports that; it shall report nothing else.
      expect(person.complaints.filter((one) => !one.startsWith('Failed to load resource'))).toEqual([])
      console.log(`INSPECTED: ${inspected} of ${Object.keys(examples).length} routes as ${who}`)
      await person.leave()
    },
    900_000,
  )
})
