import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examples, paths } from './addresses'
import { credentials, launch, type Person } from './support'
import { World } from './world'

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
