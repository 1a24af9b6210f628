import type { Direction, Kind, ListingState, ListingSummary, Period, Weekday } from '@/platform/wire'
import type { IconName } from '@/ui'

export const kinds: readonly Kind[] = [
  'INTERNSHIP_PLACE',
  'DUAL_LEARNING_PLACE',
  'DUAL_TEACHER',
  'GUEST_LESSON',
  'COMPANY_VISIT',
  'EXTERNAL_ASSIGNMENT',
  'EQUIPMENT',
  'PROFESSIONAL_DEVELOPMENT',
]

export const directions: readonly Direction[] = ['OFFER', 'NEED']

export const studyDomains = [
  'stem',
  'maatschappij-en-welzijn',
  'economie-en-organisatie',
  'voeding-en-horeca',
  'land-en-tuinbouw',
  'kunst-en-creatie',
  'taal-en-cultuur',
  'sport',
] as const

export const finalities = ['doorstroom', 'dubbel', 'arbeidsmarkt'] as const

/** Of secondary education; 7 is the seventh year. */
export const grades = [1, 2, 3, 7] as const

export const weekdays: readonly Weekday[] = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN']

export const kindIcons: Record<Kind, IconName> = {
  INTERNSHIP_PLACE: 'internship',
  DUAL_LEARNING_PLACE: 'dual',
  DUAL_TEACHER: 'teacher',
  GUEST_LESSON: 'lesson',
  COMPANY_VISIT: 'visit',
  EXTERNAL_ASSIGNMENT: 'assignment',
  EQUIPMENT: 'equipment',
  PROFESSIONAL_DEVELOPMENT: 'training',
}

/** Whether places of this kind are people who come at the same time, people per occasion, or things. */
export function unitOf(kind: Kind): 'pupils' | 'people' | 'teachers' | 'units' {
  switch (kind) {
    case 'INTERNSHIP_PLACE':
    case 'DUAL_LEARNING_PLACE':
    case 'EXTERNAL_ASSIGNMENT':
      return 'pupils'
    case 'DUAL_TEACHER':
      return 'teachers'
    case 'GUEST_LESSON':
    case 'COMPANY_VISIT':
    case 'PROFESSIONAL_DEVELOPMENT':
      return 'people'
    case 'EQUIPMENT':
      return 'units'
  }
}

/** The free places to show: null when they are not limited or not said. */
export function freePlaces(listing: Pick<ListingSummary, 'places'>): number | null {
  return listing.places?.free ?? listing.places?.total ?? null
}

export function isFull(listing: Pick<ListingSummary, 'places'>): boolean {
  return listing.places?.free === 0
}

/** The school year that a date falls in: 1 September to 30 June. July and August belong to the next. */
export function schoolYear(date: string, later = 0): { from: string; to: string } {
  const year = Number(date.slice(0, 4))
  const start = (Number(date.slice(5, 7)) >= 7 ? year : year - 1) + later
  return { from: `${start}-09-01`, to: `${start + 1}-06-30` }
}

/** The days that two periods share; null when they share none. An open end does not limit. */
export function overlap(one: Period | null, other: Period | null): Period | null {
  const starts = [one?.from, other?.from].filter((date) => typeof date === 'string').sort()
  const ends = [one?.to, other?.to].filter((date) => typeof date === 'string').sort()
  const from = starts.at(-1) ?? null
  const to = ends.at(0) ?? null
  return from !== null && to !== null && from > to ? null : { from, to }
}

/** Runs of days as first and last: `[[MON, FRI]]` for a working week, `[[MON], [WED, THU]]` otherwise. */
export function dayRuns(days: readonly Weekday[]): Weekday[][] {
  const runs: Weekday[][] = []
  for (const day of weekdays.filter((one) => days.includes(one))) {
    const run = runs.at(-1)
    const previous = run?.at(-1)
    if (run && previous && weekdays.indexOf(day) === weekdays.indexOf(previous) + 1) run.push(day)
    else runs.push([day])
  }
  return runs.map((run) =>
    run.length > 2 ? run.filter((_, index) => index === 0 || index === run.length - 1) : run,
  )
}

/** The colour of meaning for a state of a listing. */
export function toneOf(state: ListingState): 'both' | 'mark' | 'plain' | 'late' {
  switch (state) {
    case 'PUBLISHED':
      return 'both'
    case 'DRAFT':
    case 'PAUSED':
      return 'mark'
    case 'CLOSED':
    case 'EXPIRED':
      return 'plain'
    case 'HIDDEN':
      return 'late'
  }
}
