import type { Browser, APIResponse } from 'playwright-core'
import { expect } from 'vitest'
import type { CollaborationItem, Letter, Listing, Page, Session } from '@/platform/wire'
import { credentials, Person, type Credentials } from './support'

const PASSWORD = 'negen paarse fietsen in de regen'

/** Things of one organisation, and the people who look at them. */
export class World {
  private constructor(
    private readonly browser: Browser,
    private readonly owner: Credentials,
    readonly organisation: string,
    readonly listing: string,
    readonly collaboration: string,
  ) {}

  static async of(browser: Browser, owner: Credentials): Promise<World> {
    const person = await Person.arrive(browser)
    await person.signIn(owner)
    const { memberships } = await read<Session>(await person.page.request.get('/api/session'))
    const organisation = memberships[0]?.organisationId ?? ''
    const listings = await read<Page<Listing>>(
      await person.page.request.get(`/api/organisations/${organisation}/listings`, {
        params: { state: 'PUBLISHED' },
      }),
    )
    const collaborations = await read<Page<CollaborationItem>>(
      await person.page.request.get('/api/collaborations', { params: { organisationId: organisation } }),
    )
    await person.leave()
    const listing = listings.items[0]?.id
    if (!listing) throw new Error(`${owner.organisation} has nothing to look at`)
    const collaboration = collaborations.items[0]?.id ?? (await World.proposed(browser, listing))
    return new World(browser, owner, organisation, listing, collaboration)
  }

  /** The school asks for what is offered. */
  private static async proposed(browser: Browser, listingId: string): Promise<string> {
    const school = await Person.arrive(browser)
    await school.signIn(await credentials('SCHOOL'))
    const { memberships } = await read<Session>(await school.page.request.get('/api/session'))
    const organisationId = memberships[0]?.organisationId ?? ''
    await school.send('/api/collaborations', { organisationId, listingId, places: 1 })
    const { items } = await read<Page<CollaborationItem>>(
      await school.page.request.get('/api/collaborations', { params: { organisationId } }),
    )
    await school.leave()
    return items[0]?.id ?? ''
  }

  stranger(): Promise<Person> {
    return Person.arrive(this.browser)
  }

  async as(role: 'COMPANY' | 'SECTOR_ORGANISATION' | 'ADMIN'): Promise<Person> {
    const person = await this.stranger()
    await person.signIn(await credentials(role))
    return person
  }

  /** Somebody new, whom the owner has invited. */
  async colleague(role: 'MEMBER' | 'COORDINATOR'): Promise<Person> {
    const email = `${role.toLowerCase()}.${Date.now().toString(36)}@wisselwerk.example`
    const person = await newcomer(this.browser, email, 'Collega')
    const owner = await this.stranger()
    await owner.signIn(this.owner)
    await owner.send(`/api/organisations/${this.organisation}/invitations`, { email, role })
    await owner.leave()
    const invited = await linkTo(person, email, '/uitnodiging/')
    await person.send(`/api/invitations/${invited}/accept`, {})
    return person
  }
}

/** Somebody who has made an account and is signed in. */
export async function newcomer(browser: Browser, email: string, name: string): Promise<Person> {
  const person = await Person.arrive(browser)
  await person.send('/api/registrations', { email, name, password: PASSWORD, language: 'nl' })
  const confirm = await linkTo(person, email, '/bevestig/')
  await person.send(`/api/registrations/${confirm}/confirm`, { password: PASSWORD })
  return person
}

async function linkTo(person: Person, email: string, path: string): Promise<string> {
  let action = ''
  // Letters leave a moment after what they are about.
  await expect
    .poll(
      async () => {
        const letters = await read<Letter[]>(await person.page.request.get('/api/mailbox'))
        action = letters.find((one) => one.to === email && one.action?.includes(path))?.action ?? ''
        return action
      },
      { message: `a letter to ${email} with a link to ${path}`, timeout: 30_000, interval: 500 },
    )
    .not.toBe('')
  return action.slice(action.indexOf(path) + path.length)
}

async function read<T>(response: APIResponse): Promise<T> {
  if (!response.ok()) throw new Error(`${response.url()} answered ${response.status()}`)
  return (await response.json()) as T
}
