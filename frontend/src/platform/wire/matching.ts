/** Matches, and how a listing could match better. */

import type { Page } from './basic'
import type { SearchItem } from './search'

export type CriterionName =
  'substance' | 'programme' | 'distance' | 'period' | 'schedule' | 'capacity' | 'conditions' | 'trust'

export interface Criterion {
  name: CriterionName
  /** 0 to 1; null: not known. */
  score: number | null
  /** Share of the total, the weights of one match add up to 1. */
  weight: number
  explanation: string
}

export type Cap = 'out-of-reach' | 'no-overlap' | 'full'

export interface Match {
  listing: SearchItem
  score: number
  criteria: Criterion[]
  capped: Cap | null
  /** Only in the list of dismissed ones. */
  dismissal?: Dismissal | null
}

export type DismissalReason = 'TOO_FAR' | 'OTHER_TRADE' | 'FULL' | 'OTHER'

export interface Dismissal {
  reason: DismissalReason
  text: string | null
  at: string
}

export interface MatchPage extends Page<Match> {
  /** How many are hidden for this listing. */
  dismissed: number
}

/** Something that the owner of a listing could change, and what that brings. */
export interface Improvement {
  code: string
  text: string
  gain: Gain
  proposal: Record<string, unknown> | null
}

export interface Gain {
  /** How many more counterparts score 60 or better. */
  good: number
  /** By how much the best ten rise on average. */
  points: number
}

export interface Improvements {
  good: number
  judged: number
  /** The best first. */
  items: Improvement[]
}
