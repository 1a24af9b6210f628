import type { Draft } from './model'

/** What a person sees as one thing on the form, and the parts of the draft that it is made of. */
const PARTS = {
  title: ['title'],
  description: ['description'],
  language: ['language'],
  where: ['postcode'],
  radius: ['radiusKm'],
  when: ['when', 'from', 'to'],
  weekdays: ['weekdays'],
  hours: ['hoursPerWeek'],
  places: ['limited', 'places'],
  studyDomains: ['studyDomains'],
  finality: ['finality'],
  grades: ['grades'],
  specialNeeds: ['specialNeeds'],
  competences: ['competences'],
  details: ['details', 'mode'],
  contact: ['contactName', 'contactEmail', 'contactPhone'],
} as const satisfies Record<string, readonly (keyof Draft)[]>

export type Part = keyof typeof PARTS

export interface Difference {
  part: Part
  /** Whether both changed it; else only they did. */
  both: boolean
}

/**
 * What two people wrote differently.
 *
 * @param base what both began with; null when that is not known, and then every difference is one of both
 */
export function differences(base: Draft | null, mine: Draft, theirs: Draft): Difference[] {
  return (Object.keys(PARTS) as Part[])
    .filter((part) => said(mine, part) !== said(theirs, part))
    .filter((part) => base === null || said(theirs, part) !== said(base, part))
    .map((part) => ({ part, both: base === null || said(mine, part) !== said(base, part) }))
}

/** Mine, with these parts as they wrote them. */
export function taking(mine: Draft, theirs: Draft, parts: readonly Part[]): Draft {
  const keys = parts.flatMap((part): readonly (keyof Draft)[] => PARTS[part])
  return { ...mine, ...Object.fromEntries(keys.map((key) => [key, theirs[key]])) }
}

function said(draft: Draft, part: Part): string {
  return JSON.stringify(PARTS[part].map((key) => draft[key]))
}
