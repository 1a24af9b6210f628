import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examples } from './addresses'
import { Planting } from './planting'
import { launch, Person } from './support'

/** On no page as it opens: the words of a dismissal are behind a button. */
const unseen = ['dismissal.text']

describe('markup in any field', () => {
  const seen = new Set<string>()
  let browser: Browser
  let planting: Planting

  beforeAll(async () => {
    browser = await launch()
  })

  afterAll(async () => {
    await browser.close()
  })

  /** Everything that a page of this address says is text, what was planted among it. */
  async function look(person: Person, address: string): Promise<void> {
    const { page } = person
    await page.goto(address)
    await person.settled()
    const said = await page.evaluate(() => {
      const values = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
      const named = [...document.querySelectorAll('[aria-label]')]
      return [
        document.body.textContent,
        ...values.map(({ value }) => value),
        ...named.map((one) => one.getAttribute('aria-label')),
      ].join('\n')
    })
    for (const [field, text] of planting.planted) if (said.includes(text)) seen.add(field)
    expect(await page.locator('[onerror], img[src="x"]').count(), address).toBe(0)
  }

  /** Every page that is for them; what is alike in all rooms is looked at in the first one. */
  async function lookEverywhere(person: Person, ...without: RegExp[]): Promise<void> {
    await person.page.addInitScript(() => {
      Object.assign(window, {
        xss: () => {
          console.error('what was planted ran')
        },
      })
    })
    person.page.on('dialog', () => person.complaints.push('a dialog'))
    const [first = '', ...rooms] = planting.rooms
    const [listing = '', ...listings] = planting.listings
    for (const [route, address] of Object.entries(examples)) {
      if (without.some((one) => one.test(route))) continue
      await look(person, address(planting.things(listing, first)))
      if (/^\/samenwerking\/:id(\/voorwaarden)?$/.test(route))
        for (const room of rooms) await look(person, address(planting.things(listing, room)))
      if (/^\/(aanbod|plaatsen)\/:id$/.test(route))
        for (const one of listings) await look(person, address(planting.things(one, first)))
    }
    // What somebody may not see is refused, and the browser reports that; it shall report nothing else.
    expect(person.complaints.filter((one) => !one.startsWith('Failed to load resource'))).toEqual([])
  }

  it('is taken as it is', async () => {
    planting = await Planting.of(browser)
    await planting.everywhere()
  }, 300_000)

  it('is text for who wrote it', () => lookEverywhere(planting.company.person, /token/), 300_000)

  it('is text for the other side', () => lookEverywhere(planting.school.person, /token/, /plaatsen/), 300_000)

  it('is text for an administrator and a stranger', async () => {
    await planting.inVerification()
    await lookEverywhere(planting.administrator, /token/, /samenwerking/, /plaatsen/, /mijn/)
    await look(planting.company.person, '/organisatie')
    await lookEverywhere(await Person.arrive(browser), /token/, /samenwerking/, /plaatsen/, /mijn/, /beheer/)
  }, 300_000)

  it('was planted in each text that the server reads', () => {
    const names = readFileSync(new URL('text-fields.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[2] ?? '')
      .filter((name) => name !== '-')
    expect(names.filter((name) => !planting.planted.has(name))).toEqual([])
  })

  it('was looked at wherever it was planted', () => {
    const fields = [...planting.planted.keys()]
    console.log(`COUNTED: markup in ${fields.length} fields, ${seen.size} of them seen on pages`)
    expect(fields.filter((field) => !seen.has(field)).sort()).toEqual(unseen)
  })
})
