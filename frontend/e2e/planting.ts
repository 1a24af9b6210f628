import type { Browser } from 'playwright-core'
import type { Collaboration, Kind, Listing, OwnOrganisation, Visit } from '@/platform/wire'
import type { Things } from './addresses'
import { credentials, Person } from './support'
import { newcomer } from './world'

/** What a browser would run, if it ever came into a page as anything but text. */
export const markup = '<img src=x onerror=xss()>'

const stamp = Date.now().toString(36)
const pdf = Buffer.from('%PDF-1.7\n%%EOF\n', 'latin1')
const today = new Date().toISOString().slice(0, 10)
const later = new Date(Date.now() + 60 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

/** The details of each kind that are answered in words. */
const details: [Kind, string[]][] = [
  ['INTERNSHIP_PLACE', []],
  ['DUAL_LEARNING_PLACE', []],
  ['DUAL_TEACHER', ['subject']],
  ['GUEST_LESSON', ['audience']],
  ['COMPANY_VISIT', []],
  ['EXTERNAL_ASSIGNMENT', ['audience', 'deliverable']],
  ['EQUIPMENT', ['condition']],
  ['PROFESSIONAL_DEVELOPMENT', ['format']],
]

interface Party {
  person: Person
  organisation: string
}

/** A school and a company that write markup wherever they may write a word. */
export class Planting {
  /** Each field that was written in, and how it is to stand on a page. */
  readonly planted = new Map<string, string>()
  readonly listings: string[] = []
  readonly rooms: string[] = []

  private constructor(
    readonly school: Party,
    readonly company: Party,
    readonly administrator: Person,
  ) {}

  static async of(browser: Browser): Promise<Planting> {
    const administrator = await Person.arrive(browser)
    await administrator.signIn(await credentials('ADMIN'))
    const people = await Promise.all(
      ['school', 'company'].map((who) =>
        newcomer(browser, `${who}.${stamp}@wisselwerk.example`, `${who}.name${markup}`),
      ),
    )
    const [school, company] = await Promise.all(
      people.map((person, i) => founded(person, i === 0 ? 'SCHOOL' : 'COMPANY', administrator)),
    )
    if (!school || !company) throw new Error('two parties')
    const planting = new Planting(school, company, administrator)
    planting.planted.set('account.name', `company.name${markup}`)
    planting.planted.set('organisation.name', `COMPANY ${stamp}${markup}`)
    planting.planted.set('organisation.municipality', `Gent${markup}`)
    return planting
  }

  things(listing: string, collaboration: string): Things {
    return { organisation: this.company.organisation, listing, collaboration }
  }

  async everywhere(): Promise<void> {
    await this.inListings()
    const room = await this.inARoom()
    const visit = await this.visit(room)
    await this.aroundListings()
    await this.inTerms()
    await this.afterwards(room, visit)
  }

  /** At the very end: their pages are closed then. */
  async inVerification(): Promise<void> {
    const { administrator } = this
    const path = `/api/organisations/${this.company.organisation}`
    const { version } = await administrator.ask<OwnOrganisation>('GET', `${path}/own`)
    const recognised = await administrator.ask<OwnOrganisation>(
      'PUT',
      `${path}/recognition`,
      { reference: this.mark('recognition.reference') },
      version,
    )
    await administrator.ask(
      'POST',
      `${path}/verification/suspend`,
      { reason: this.mark('verification.reason') },
      recognised.version,
    )
  }

  private mark(field: string): string {
    const text = `${field}${markup}`
    this.planted.set(field, text)
    return text
  }

  private async inListings(): Promise<void> {
    for (const [kind, fields] of details) {
      const listing = await this.published(this.company, 'OFFER', kind, {
        details: Object.fromEntries(fields.map((field) => [field, this.mark(`${kind}.${field}`)])),
      })
      this.listings.push(listing)
    }
    const file = await this.company.person.ask<{ name: string }>(
      'POST',
      `/api/listings/${this.listings[0]}/attachments?name=${encodeURIComponent(`blad${markup}.pdf`)}`,
      pdf,
    )
    this.planted.set('attachment.name', file.name)
  }

  private async published(
    { person, organisation }: Party,
    direction: string,
    kind: Kind,
    more: object,
  ): Promise<string> {
    const draft = await person.ask<Listing>('POST', '/api/listings', {
      organisationId: organisation,
      direction,
      kind,
      title: this.mark('listing.title'),
      description: `Lassen. ${this.mark('listing.description')}`,
      postcode: '9000',
      municipality: this.mark('listing.municipality'),
      places: 5,
      competences: [this.mark('listing.competence')],
      contact: { name: this.mark('contact.name'), phone: this.mark('contact.phone') },
      ...more,
    })
    await person.ask('POST', `/api/listings/${draft.id}/publish`, {}, draft.version)
    return draft.id
  }

  /** What people keep, report, ask and hide. */
  private async aroundListings(): Promise<void> {
    const { school, company, administrator } = this
    await school.person.send('/api/saved-searches', { parameters: { q: [this.mark('search.q')] } })
    await company.person.send(`/api/organisations/${company.organisation}/tokens`, {
      name: this.mark('token.name'),
    })
    await administrator.send('/api/admin/tokens', {
      name: this.mark('installation-token.name'),
      scope: 'metrics',
    })
    await school.person.send(`/api/organisations/${company.organisation}/access-requests`, {
      message: this.mark('access.message'),
    })
    const need = await this.published(school, 'NEED', 'INTERNSHIP_PLACE', {})
    await company.person.ask('PUT', `/api/listings/${this.listings[0]}/dismissals/${need}`, {
      reason: 'OTHER',
      text: this.mark('dismissal.text'),
    })
    await school.person.send(`/api/listings/${this.of('GUEST_LESSON')}/reports`, {
      reason: 'OTHER',
      words: this.mark('report.words'),
    })
    const reported = await administrator.ask<{ items: { id: string; listing: { id: string } }[] }>(
      'GET',
      '/api/admin/reports',
    )
    const one = reported.items.find(({ listing }) => listing.id === this.of('GUEST_LESSON'))
    await administrator.send(`/api/admin/reports/${one?.id}/hide`, { reason: this.mark('report.reason') })
    await administrator.send(`/api/admin/listings/${this.of('EXTERNAL_ASSIGNMENT')}/hide`, {
      reason: this.mark('hide.reason'),
    })
  }

  /** What each kind settles on its own. */
  private async inTerms(): Promise<void> {
    const texts = (...fields: string[]): Record<string, string> =>
      Object.fromEntries(fields.map((field) => [field, this.mark(`terms.${field}`)]))
    const own: [Kind, object][] = [
      ['EQUIPMENT', { loan: texts('handover', 'handback', 'damage') }],
      ['DUAL_TEACHER', { teaching: texts('group') }],
      ['COMPANY_VISIT', { visit: { group: this.mark('visit.group') } }],
    ]
    for (const [kind, terms] of own) {
      const room = await this.talking(kind)
      await this.move(this.school, room, 'revise', { terms })
    }
    const declined = await this.proposed('PROFESSIONAL_DEVELOPMENT')
    await this.move(this.company, declined, 'decline', {
      reason: 'OTHER',
      text: this.mark('decline.text'),
    })
    const withdrawn = await this.talking('DUAL_LEARNING_PLACE')
    await this.move(this.school, withdrawn, 'withdraw', {
      reason: 'OTHER',
      text: this.mark('withdraw.text'),
    })
  }

  /** One that both have signed. */
  private async inARoom(): Promise<string> {
    const { school, company } = this
    const room = await this.talking('INTERNSHIP_PLACE')
    const path = `/api/collaborations/${room}`
    for (const [side, one] of [
      ['asking', school],
      ['offering', company],
    ] as const)
      await one.person.ask('PUT', `${path}/motives`, { codes: [], words: this.mark(`motive.${side}`) }, 0)
    const terms = Object.fromEntries(
      ['place', 'allowance', 'insurance', 'transport', 'protectiveEquipment'].map((field) => [
        field,
        this.mark(`terms.${field}`),
      ]),
    )
    await this.move(school, room, 'revise', { terms: { ...terms, pupils: ['6HV-03'] } })
    await this.write(path)
    await this.agree(room)
    await company.person.ask('PUT', `${path}/papers/RISK_ANALYSIS`, { day: today })
    for (const one of [school, company]) {
      const seen = await this.look(one, room)
      await this.move(one, room, 'sign', { revision: seen.terms.revision, sha256: seen.revisionSha256 })
    }
    return room
  }

  private async write(path: string): Promise<void> {
    const { school, company } = this
    const file = await school.person.ask<{ id: string; name: string }>(
      'POST',
      `${path}/messages/files?name=${encodeURIComponent(`plan${markup}.pdf`)}`,
      pdf,
    )
    this.planted.set('message.file', file.name)
    await school.person.send(`${path}/messages`, { text: this.mark('message.text'), files: [file.id] })
    await company.person.ask(
      'POST',
      `${path}/papers/workstation-sheet/file?name=${encodeURIComponent(`fiche${markup}.pdf`)}`,
      pdf,
    )
  }

  /** Proposed and picked for the next minute: there is no report of what has not begun. */
  private async visit(room: string): Promise<Visit> {
    const visits = `/api/collaborations/${room}/visits`
    const proposed = await this.school.person.ask<Visit>('POST', visits, {
      slots: [inBrussels(new Date(Date.now() + 90_000))],
      place: this.mark('visit.place'),
      who: this.mark('visit.who'),
    })
    const slot = proposed.slots[0]
    return this.company.person.ask('POST', `${visits}/${proposed.id}/pick`, { slot }, proposed.version)
  }

  /** What is said when it has been. */
  private async afterwards(room: string, visit: Visit): Promise<void> {
    const { person } = this.school
    const path = `/api/collaborations/${room}/visits/${visit.id}`
    await person.page.waitForTimeout(Math.max(0, Date.parse(visit.startsAt ?? '') - Date.now()) + 1000)
    const answers = ['present', 'wentWell', 'toImprove', 'agreed'].map((one) => [
      one,
      this.mark(`visit.${one}`),
    ])
    await person.ask('PUT', `${path}/report`, Object.fromEntries(answers), visit.version)
    await person.ask('PUT', `${path}/pupils`, {
      label: '6HV-03',
      learned: this.mark('pupil.learned'),
      needs: this.mark('pupil.needs'),
      shared: true,
    })
    await this.followUp(room)
  }

  private async agree(room: string): Promise<void> {
    const { school, company } = this
    const path = `/api/collaborations/${room}/expectations`
    for (const item of (await this.look(school, room)).expectations) {
      const of = async (): Promise<Collaboration['expectations'][number]> => {
        const found = (await this.look(school, room)).expectations.find(({ id }) => id === item.id)
        if (!found) throw new Error(`no expectation ${item.code}`)
        return found
      }
      await school.person.ask(
        'PUT',
        `${path}/${item.id}/answer`,
        { answer: this.mark('expectation.asking') },
        (await of()).version,
      )
      await company.person.ask(
        'PUT',
        `${path}/${item.id}/answer`,
        { answer: this.mark('expectation.offering') },
        (await of()).version,
      )
      await school.person.ask(
        'PUT',
        `${path}/${item.id}/agreed`,
        { answer: this.mark('expectation.agreed') },
        (await of()).version,
      )
      for (const one of [school, company]) {
        const now = await of()
        await one.person.ask(
          'POST',
          `${path}/${item.id}/accept`,
          { agreedVersion: now.agreed.version },
          now.version,
        )
      }
    }
  }

  private async followUp(room: string): Promise<void> {
    const { school, company } = this
    const path = `/api/collaborations/${room}`
    const { items } = await school.person.ask<{ items: { expectationId: string }[] }>(
      'GET',
      `${path}/check-ins`,
    )
    for (const one of [school, company])
      await one.person.send(`${path}/check-ins`, {
        scores: [{ expectationId: items[0]?.expectationId, score: 3, text: this.mark('check-in.text') }],
      })
    for (const one of [school, company]) await this.move(one, room, 'complete', {})
    for (const one of [school, company]) {
      const { questions } = await one.person.ask<{ questions: { code: string; type: string }[] }>(
        'GET',
        `${path}/evaluation`,
      )
      const answers = questions
        .filter(({ type }) => type !== 'AGAIN')
        .map(({ code, type }) => [code, type === 'TEXT' ? this.mark('evaluation.text') : 4])
      await this.move(one, room, 'evaluate', { answers: Object.fromEntries(answers), again: 'YES' })
    }
  }

  private of(kind: Kind): string {
    return this.listings[details.findIndex(([one]) => one === kind)] ?? ''
  }

  private async proposed(kind: Kind): Promise<string> {
    const made = await this.school.person.ask<Collaboration>('POST', '/api/collaborations', {
      organisationId: this.school.organisation,
      listingId: this.of(kind),
      places: 1,
      period: { from: today, to: later },
      message: this.mark('proposal.message'),
    })
    this.rooms.push(made.id)
    return made.id
  }

  private async talking(kind: Kind): Promise<string> {
    const room = await this.proposed(kind)
    await this.move(this.company, room, 'accept', {})
    return room
  }

  private look({ person }: Party, room: string): Promise<Collaboration> {
    return person.ask('GET', `/api/collaborations/${room}`)
  }

  private async move(by: Party, room: string, transition: string, body: object): Promise<void> {
    const { version } = await this.look(by, room)
    await by.person.ask('POST', `/api/collaborations/${room}/${transition}`, body, version)
  }
}

async function founded(person: Person, type: string, administrator: Person): Promise<Party> {
  const { id, version } = await person.ask<OwnOrganisation>('POST', '/api/organisations', {
    name: `${type} ${stamp}${markup}`,
    type,
    postcode: '9000',
    municipality: `Gent${markup}`,
    contactEmail: `${type.toLowerCase()}@wisselwerk.example`,
    different: true,
  })
  await administrator.ask('POST', `/api/organisations/${id}/verification/verify`, {}, version)
  return { person, organisation: id }
}

/** As its clock shows it, to the minute. */
function inBrussels(at: Date): string {
  return at.toLocaleString('sv-SE', { timeZone: 'Europe/Brussels' }).replace(' ', 'T').slice(0, 16)
}
