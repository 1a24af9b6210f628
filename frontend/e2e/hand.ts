import type { Locator } from 'playwright-core'
import type { Person } from './support'

export interface Wish {
  /** As it stands on the choices of the first step. */
  kind: string
  title: string
  /** Where it is not what the first step proposes. */
  direction?: 'Ik zoek' | 'Ik bied aan'
}

/** Counts what a person does: clicks and taps, fields and selects. */
export class Hand {
  interactions = 0
  fields = 0

  async click(target: Locator): Promise<void> {
    this.interactions++
    await target.click()
  }

  async fill(target: Locator, text: string): Promise<void> {
    this.interactions++
    this.fields++
    await target.fill(text)
  }
}

/** From the first page of publishing to online, with no more than it takes. */
export async function publish(person: Person, { kind, title, direction }: Wish): Promise<Hand> {
  const { page } = person
  const hand = new Hand()
  await page.goto('/plaatsen')
  if (direction) await hand.click(page.getByRole('button', { name: direction }))
  await hand.click(page.getByRole('button', { name: new RegExp(`^${kind}`) }))
  await hand.fill(page.getByLabel('Een korte titel'), title)
  await hand.fill(page.getByLabel(/^(Wat zoek je|Wat bied je aan)\?/), `${title}, gewoon zoals het is.`)
  await hand.click(page.getByRole('button', { name: 'Zet online' }))
  await page.waitForURL(/\/matches$/)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  return hand
}
