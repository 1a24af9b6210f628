import type {
  Contact,
  Direction,
  Finality,
  Kind,
  Language,
  Listing,
  ListingFields,
  OrganisationType,
  Weekday,
} from '@/platform/wire'
import { schoolYear, unitOf } from '@/features/listing'

/** The form as it is typed: everything a text or a choice, so that nothing is lost on the way. */
export interface Draft {
  direction: Direction
  kind: Kind
  title: string
  description: string
  language: Language
  limited: boolean
  places: number
  when: 'thisYear' | 'nextYear' | 'own' | 'open'
  from: string
  to: string
  postcode: string
  radiusKm: string
  weekdays: Weekday[]
  hoursPerWeek: string
  studyDomains: string[]
  finality: Finality[]
  grades: number[]
  specialNeeds: boolean | null
  competences: string
  mode: string
  contactName: string
  contactEmail: string
  contactPhone: string
  details: Record<string, unknown>
}

/** Who usually asks and who usually offers: a start, never a rule. */
export function likelyDirection(type: OrganisationType): Direction {
  return type === 'SCHOOL' ? 'NEED' : 'OFFER'
}

/** How far one usually looks for this kind; null says nothing. */
export function usualRadius(kind: Kind, direction: Direction): number | null {
  if (direction === 'OFFER') {
    switch (kind) {
      case 'INTERNSHIP_PLACE':
      case 'DUAL_LEARNING_PLACE':
      case 'COMPANY_VISIT':
      case 'EXTERNAL_ASSIGNMENT':
      case 'EQUIPMENT':
        return 0
      case 'DUAL_TEACHER':
      case 'GUEST_LESSON':
      case 'PROFESSIONAL_DEVELOPMENT':
        return 30
    }
  }
  switch (kind) {
    case 'INTERNSHIP_PLACE':
    case 'DUAL_LEARNING_PLACE':
      return 25
    case 'DUAL_TEACHER':
    case 'GUEST_LESSON':
    case 'EXTERNAL_ASSIGNMENT':
    case 'COMPANY_VISIT':
    case 'EQUIPMENT':
    case 'PROFESSIONAL_DEVELOPMENT':
      return 50
  }
}

/** Things are mostly to be had until somebody takes them; people come in a school year. */
function usualPeriod(kind: Kind, direction: Direction): Draft['when'] {
  return kind === 'EQUIPMENT' && direction === 'OFFER' ? 'open' : 'thisYear'
}

/** How many one usually writes: a class, or one. */
function usualPlaces(kind: Kind): number {
  return unitOf(kind) === 'people' || kind === 'EXTERNAL_ASSIGNMENT' ? 20 : 1
}

export function freshDraft(start: {
  kind: Kind
  direction: Direction
  postcode: string
  contact: Contact
}): Draft {
  const radius = usualRadius(start.kind, start.direction)
  return {
    direction: start.direction,
    kind: start.kind,
    title: '',
    description: '',
    language: 'nl',
    limited: true,
    places: usualPlaces(start.kind),
    when: usualPeriod(start.kind, start.direction),
    from: '',
    to: '',
    postcode: start.postcode,
    radiusKm: radius === null ? '' : String(radius),
    weekdays: [],
    hoursPerWeek: '',
    studyDomains: [],
    finality: [],
    grades: [],
    specialNeeds: null,
    competences: '',
    mode: 'LOAN',
    contactName: start.contact.name ?? '',
    contactEmail: start.contact.email ?? '',
    contactPhone: start.contact.phone ?? '',
    details: {},
  }
}

export function draftOf(listing: Listing): Draft {
  return {
    ...freshDraft({
      kind: listing.kind,
      direction: listing.direction,
      postcode: [listing.postcode, listing.municipality].filter(Boolean).join(' '),
      contact: listing.contact ?? { name: null, email: null, phone: null },
    }),
    title: listing.title,
    description: listing.description,
    language: listing.language,
    limited: listing.places?.total != null,
    places: listing.places?.total ?? 1,
    when: listing.period === null ? 'open' : 'own',
    from: listing.period?.from ?? '',
    to: listing.period?.to ?? '',
    radiusKm: listing.radiusKm === null ? '' : String(listing.radiusKm),
    weekdays: listing.weekdays,
    hoursPerWeek: listing.hoursPerWeek === null ? '' : String(listing.hoursPerWeek),
    studyDomains: listing.studyDomains,
    finality: listing.finality,
    grades: listing.grades,
    specialNeeds: listing.specialNeeds,
    competences: listing.competences.join(', '),
    mode: typeof listing.details['mode'] === 'string' ? listing.details['mode'] : 'LOAN',
    details: typedDetails(listing.details),
  }
}

/** A new draft that says what an earlier listing said, for the school year that comes. */
export function draftFrom(listing: Listing, today: string): Draft {
  const over = listing.period?.to != null && listing.period.to < today
  return { ...draftOf(listing), ...(over && { when: 'thisYear' as const, from: '', to: '' }) }
}

/** Details that are numbers; in the form they are texts as people type them. */
const NUMBERS = ['deposit', 'sessions', 'durationMinutes', 'groupMin', 'groupMax']

function typedDetails(details: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(details).map(([key, value]) => [
      key,
      NUMBERS.includes(key) && typeof value === 'number' ? String(value) : value,
    ]),
  )
}

/** Details as they are sent: without what is empty. */
function detailsOf(draft: Draft): Record<string, unknown> {
  const all = draft.kind === 'EQUIPMENT' ? { ...draft.details, mode: draft.mode } : draft.details
  return Object.fromEntries(
    Object.entries(all)
      .map(([key, value]) => [
        key,
        NUMBERS.includes(key) && typeof value === 'string' ? asNumber(value) : value,
      ])
      .filter(([, value]) => value !== '' && value !== null && !(Array.isArray(value) && value.length === 0)),
  )
}

export function periodOf(draft: Draft, today: string) {
  switch (draft.when) {
    case 'thisYear':
      return schoolYear(today)
    case 'nextYear':
      return schoolYear(today, 1)
    case 'own':
      return draft.from === '' && draft.to === '' ? null : { from: draft.from || null, to: draft.to || null }
    case 'open':
      return null
  }
}

/** A number as people type it, with a comma or a point; what is no number goes as typed, and is refused by name. */
function asNumber(text: string): number | string | null {
  if (text.trim() === '') return null
  const value = Number(text.replace(',', '.'))
  return Number.isNaN(value) ? text : value
}

/** What people write in one line as where: a postcode, and what they call the place; empty where it is not said. */
export function placeIn(line: string): { postcode: string; name: string } {
  return {
    postcode: /\d{4}/.exec(line)?.[0] ?? '',
    name: /[^\d\s].*/.exec(line)?.[0].trim() ?? '',
  }
}

export function fieldsOf(draft: Draft, today: string): ListingFields {
  const where = placeIn(draft.postcode)
  return {
    direction: draft.direction,
    kind: draft.kind,
    title: draft.title.trim(),
    description: draft.description.trim(),
    language: draft.language,
    postcode: where.postcode || draft.postcode.trim(),
    municipality: where.name || null,
    radiusKm: asNumber(draft.radiusKm),
    period: periodOf(draft, today),
    weekdays: draft.weekdays.length === 0 ? null : draft.weekdays,
    hoursPerWeek: asNumber(draft.hoursPerWeek),
    places: draft.limited ? draft.places : null,
    studyDomains: draft.studyDomains,
    finality: draft.finality,
    grades: draft.grades,
    specialNeeds: draft.specialNeeds,
    competences: draft.competences
      .split(/[,;\n]/)
      .map((one) => one.trim())
      .filter((one) => one !== ''),
    details: detailsOf(draft),
    contact: {
      name: draft.contactName.trim() || null,
      email: draft.contactEmail.trim() || null,
      phone: draft.contactPhone.trim() || null,
    },
  }
}

export type Gap = 'title' | 'description' | 'postcode' | 'dates'

/** Whether the server would take it as it stands; then it can be kept there while it is being written. */
export function isSendable(draft: Draft, today: string): boolean {
  const fields = fieldsOf(draft, today)
  const numbers = [fields.radiusKm, fields.hoursPerWeek, ...NUMBERS.map((key) => fields.details[key])]
  return (
    numbers.every((value) => typeof value !== 'string') && gapsIn(draft).every((gap) => gap === 'description')
  )
}

/** What has to be there before it can be published; the server decides in the end. */
export function gapsIn(draft: Draft): Gap[] {
  const gaps: Gap[] = []
  if (draft.title.trim() === '') gaps.push('title')
  if (draft.description.trim() === '') gaps.push('description')
  if (!/\b[1-9]\d{3}\b/.test(draft.postcode)) gaps.push('postcode')
  if (draft.when === 'own' && draft.from !== '' && draft.to !== '' && draft.from > draft.to)
    gaps.push('dates')
  return gaps
}
