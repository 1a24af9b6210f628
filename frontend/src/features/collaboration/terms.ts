import type { Kind, NamedPerson, PersonRole, Terms, TermValue, Weekday } from '@/platform/wire'

type SectionName = 'loan' | 'development' | 'teaching' | 'visit'
export type FieldForm = 'number' | 'decimal' | 'line' | 'text' | 'date' | 'time' | 'statute'

/** The texts that every kind has, in the order of the form. */
export const texts = ['place', 'allowance', 'insurance', 'transport', 'protectiveEquipment'] as const

const sections: Record<SectionName, Record<string, FieldForm>> = {
  loan: { units: 'number', handover: 'text', handback: 'text', deposit: 'decimal', damage: 'text' },
  development: { participants: 'number', sessions: 'number' },
  teaching: { hours: 'number', group: 'line', statute: 'statute' },
  visit: { group: 'line', date: 'date', start: 'time', end: 'time' },
}

/** What only this kind settles; null when it settles nothing of its own. */
export function sectionOf(kind: Kind): SectionName | null {
  switch (kind) {
    case 'EQUIPMENT':
      return 'loan'
    case 'PROFESSIONAL_DEVELOPMENT':
      return 'development'
    case 'DUAL_TEACHER':
      return 'teaching'
    case 'COMPANY_VISIT':
    case 'GUEST_LESSON':
      return 'visit'
    case 'INTERNSHIP_PLACE':
    case 'DUAL_LEARNING_PLACE':
    case 'EXTERNAL_ASSIGNMENT':
      return null
  }
}

export function fieldsOf(section: SectionName): [string, FieldForm][] {
  return Object.entries(sections[section])
}

export interface TermsDraft {
  places: number
  from: string
  to: string
  weekdays: Weekday[]
  hoursPerWeek: string
  texts: Record<(typeof texts)[number], string>
  section: Record<string, string>
  /** One label a line. */
  pupils: string
}

export function draftOf(terms: Terms, kind: Kind): TermsDraft {
  const name = sectionOf(kind)
  const said: Record<string, unknown> = (name && terms[name]) ?? {}
  return {
    places: terms.places,
    from: terms.period.from ?? '',
    to: terms.period.to ?? '',
    weekdays: [...terms.weekdays],
    hoursPerWeek: shown(terms.hoursPerWeek),
    texts: {
      place: terms.place ?? '',
      allowance: terms.allowance ?? '',
      insurance: terms.insurance ?? '',
      transport: terms.transport ?? '',
      protectiveEquipment: terms.protectiveEquipment ?? '',
    },
    section: Object.fromEntries((name ? fieldsOf(name) : []).map(([field]) => [field, shown(said[field])])),
    pupils: (terms.pupils ?? []).join('\n'),
  }
}

/** The members to send: those that the draft says differently from the terms it began with. */
export function changesOf(before: TermsDraft, after: TermsDraft, kind: Kind): Record<string, unknown> {
  const changes: Record<string, unknown> = {}
  if (after.places !== before.places) changes['places'] = after.places
  if (after.from !== before.from || after.to !== before.to)
    changes['period'] = after.from || after.to ? { from: after.from || null, to: after.to || null } : null
  if (!same(after.weekdays, before.weekdays)) changes['weekdays'] = after.weekdays
  if (after.hoursPerWeek !== before.hoursPerWeek) changes['hoursPerWeek'] = number(after.hoursPerWeek)
  for (const field of texts)
    if (after.texts[field] !== before.texts[field]) changes[field] = after.texts[field].trim() || null
  const name = sectionOf(kind)
  if (name && !same(after.section, before.section))
    changes[name] = Object.fromEntries(
      fieldsOf(name).map(([field, form]) => [field, sent(after.section[field] ?? '', form)]),
    )
  if (after.pupils !== before.pupils) changes['pupils'] = labelsOf(after.pupils)
  return changes
}

/** One thing that terms say, by its path below them. */
export interface TermLine {
  field: string
  value: TermValue
}

/** All that is said beside places, days and pupils, in the order of the form. */
export function linesOf(terms: Terms, kind: Kind): TermLine[] {
  const name = sectionOf(kind)
  const section = name ? terms[name] : null
  const lines: TermLine[] = [
    { field: 'weekdays', value: terms.weekdays.length > 0 ? terms.weekdays : null },
    { field: 'hoursPerWeek', value: terms.hoursPerWeek },
    ...texts.map((field) => ({ field, value: terms[field] })),
    ...Object.entries(section ?? {}).map(([field, value]) => ({
      field: `${name}/${field}`,
      value,
    })),
  ]
  return lines.filter(({ value }) => value !== null)
}

const roles: readonly PersonRole[] = ['MENTOR', 'SUPERVISOR', 'TEACHER']

/** Who is named, by the field of their role. */
export function peopleOf(terms: Terms): { field: string; people: NamedPerson[] }[] {
  return roles
    .map((role) => ({
      field: `people/${role.toLowerCase()}`,
      people: (terms.people ?? []).filter((one) => one.role === role),
    }))
    .filter(({ people }) => people.length > 0)
}

function shown(value: unknown): string {
  if (typeof value === 'number') return String(value).replace('.', ',')
  return typeof value === 'string' ? value : ''
}

/** What is no number is sent as it is typed: the server says so at the field. */
function number(typed: string): number | string | null {
  const text = typed.trim()
  if (text === '') return null
  const value = Number(text.replace(',', '.'))
  return Number.isNaN(value) ? text : value
}

function sent(typed: string, form: FieldForm): number | string | null {
  return form === 'number' || form === 'decimal' ? number(typed) : typed.trim() || null
}

/** The labels of pupils as they were typed, one a line. */
export function labelsOf(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function same(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Places for which the school has not said yet who comes; 0 where the reader may not know. */
export function unnamedPlaces({ places, pupils }: Terms): number {
  return pupils ? places - pupils.length : 0
}
