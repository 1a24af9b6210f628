import type {
  Collaboration,
  CollaborationItem,
  CollaborationState,
  Expectation,
  ListingFields,
  Period,
  Side,
} from '@/platform/wire'
import { overlap } from '@/features/listing'

/** The states on the way that both hope for, in order. */
export const steps = ['PROPOSED', 'ALIGNING', 'AGREED', 'ACTIVE', 'COMPLETED', 'EVALUATED'] as const
export type Step = (typeof steps)[number]

export function otherSide(side: Side): Side {
  return side === 'ASKING' ? 'OFFERING' : 'ASKING'
}

export function partyOf(collaboration: Pick<Collaboration, 'asking' | 'offering'>, side: Side) {
  return side === 'ASKING' ? collaboration.asking : collaboration.offering
}

/** Whether it ended otherwise than both had hoped. */
/** Talks that came to no agreement in time; not a proposal that nobody answered. */
export function lapsed({ timeline }: Pick<Collaboration, 'timeline'>): boolean {
  return timeline.some(({ event }) => event === 'lapsed')
}

export function endedOtherwise(state: CollaborationState): boolean {
  return !steps.includes(state as Step)
}

/** How a collaboration is drawn: those that ended early share one quiet look, but for the broken ones. */
export function lookOfState(state: CollaborationState): Step | 'ENDED' | 'TERMINATED' {
  switch (state) {
    case 'PROPOSED':
    case 'ALIGNING':
    case 'AGREED':
    case 'ACTIVE':
    case 'COMPLETED':
    case 'EVALUATED':
    case 'TERMINATED':
      return state
    case 'DECLINED':
    case 'WITHDRAWN':
    case 'EXPIRED':
      return 'ENDED'
  }
}

/** Who has to do something now: this side, the other one, both, or nobody. */
export function whoActs(
  collaboration: Pick<Collaboration, 'state' | 'turn' | 'side'>,
): 'you' | 'they' | 'both' | 'nobody' {
  const { state, turn, side } = collaboration
  if (endedOtherwise(state) || state === 'EVALUATED') return 'nobody'
  if (turn === null) return ['ALIGNING', 'ACTIVE', 'COMPLETED'].includes(state) ? 'both' : 'nobody'
  return turn === side ? 'you' : 'they'
}

export interface Progress {
  required: number
  aligned: number
  /** Required ones that still keep both from signing. */
  missing: number
}

export function progressOf(expectations: readonly Expectation[]): Progress {
  const required = expectations.filter((one) => one.required)
  const aligned = required.filter((one) => one.status === 'ALIGNED').length
  return { required: required.length, aligned, missing: required.length - aligned }
}

/** What is compulsory first, as the template orders it; within that nothing moves. */
export function byTheme(expectations: readonly Expectation[]): { theme: string; items: Expectation[] }[] {
  const themes = [...new Set(expectations.map(({ theme }) => theme))]
  return themes.map((theme) => ({ theme, items: expectations.filter((one) => one.theme === theme) }))
}

/** Whether this side has signed the terms as they are now. */
export function hasSigned(collaboration: Collaboration, side: Side): boolean {
  return collaboration.signatures.some(
    (one) => one.side === side && one.revision === collaboration.terms.revision,
  )
}

export interface ProposalDraft {
  places: number
  from: string
  to: string
  message: string
  counterListingId: string
}

/** Where a proposal starts: as many places as both have, and the days that both can. */
export function firstDraft(
  listing: { places: { free: number | null; total: number | null } | null; period: Period | null },
  own: { id: string; places: { total: number | null } | null; period: Period | null } | null,
): ProposalDraft {
  const free = listing.places?.free ?? listing.places?.total ?? null
  const asked = own?.places?.total ?? 1
  const shared = overlap(listing.period, own?.period ?? null) ?? listing.period
  return {
    places: Math.max(1, free === null ? asked : Math.min(asked, free)),
    from: shared?.from ?? '',
    to: shared?.to ?? '',
    message: '',
    counterListingId: own?.id ?? '',
  }
}

export function periodOf(draft: { from: string; to: string }): ListingFields['period'] {
  return draft.from === '' && draft.to === '' ? null : { from: draft.from || null, to: draft.to || null }
}

export type Urgency = 'yours' | 'theirs' | 'running' | 'over'
export const urgencies: readonly Urgency[] = ['yours', 'theirs', 'running', 'over']

function urgencyOf(item: CollaborationItem): Urgency {
  switch (item.state) {
    case 'PROPOSED':
    case 'ALIGNING':
      return whoActs(item) === 'they' ? 'theirs' : 'yours'
    case 'AGREED':
    case 'ACTIVE':
      return whoActs(item) === 'you' ? 'yours' : 'running'
    case 'COMPLETED':
    case 'EVALUATED':
    case 'DECLINED':
    case 'WITHDRAWN':
    case 'EXPIRED':
    case 'TERMINATED':
      return 'over'
  }
}

/** What waits for this organisation comes first, then what waits for others, what runs, and what is over. */
export function group(items: readonly CollaborationItem[]): Record<Urgency, CollaborationItem[]> {
  const result: Record<Urgency, CollaborationItem[]> = { yours: [], theirs: [], running: [], over: [] }
  for (const item of items) result[urgencyOf(item)].push(item)
  return result
}

/** The side that is drawn on the left: the school where there is one, else the one that asks. */
export function leftSide(collaboration: Pick<Collaboration, 'asking' | 'offering'>): Side {
  const { asking, offering } = collaboration
  return offering.type === 'SCHOOL' && asking.type !== 'SCHOOL' ? 'OFFERING' : 'ASKING'
}

export function answersOf(item: Expectation, side: Side) {
  return side === 'ASKING' ? item.asking : item.offering
}

/** The transitions that end it otherwise than both had hoped; each asks for a reason. */
export const endingTransitions = ['decline', 'withdraw', 'terminate'] as const
export type EndingTransition = (typeof endingTransitions)[number]

export function alignedOf(expectations: readonly Expectation[]): number {
  return expectations.filter(({ status }) => status === 'ALIGNED').length
}

/** The item that this side had best settle now: words that wait for it, else what both could agree on. */
export function nextOf(room: Collaboration): string | null {
  const open = room.expectations.filter(({ status }) => status !== 'ALIGNED')
  const waits = open.find((item) => item.agreed.answer !== null && !answersOf(item, room.side).accepted)
  const could = open.find((item) => item.agreed.answer === null && item.proposal !== null)
  return (waits ?? could)?.id ?? null
}
