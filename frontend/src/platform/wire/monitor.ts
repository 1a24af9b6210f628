/** Figures. */

import type { Kind } from './listing'

export interface Outcomes {
  published: number
  /** null: fewer than `suppressedBelow` organisations, or a month that is not over. */
  proposed: number | null
  answered: number | null
  agreed: number | null
  started: number | null
  completed: number | null
  /** Needs that ended without a collaboration. */
  unmet: number | null
  /** Which of them are sums of which a part is not told. */
  atLeast: string[]
}

/** How often a reason was given in a province; null: too few to tell. */
export interface ReasonPlace {
  province: string
  number: number | null
  atLeast: boolean
}

/** Why collaborations ended otherwise than hoped. */
export interface EndingCount {
  event: 'declined' | 'withdrawn' | 'expired' | 'lapsed' | 'terminated'
  reason: string
  /** null: nobody chose a reason. */
  label: string | null
  number: number
  atLeast: boolean
  /** Empty where one province was asked for. */
  byProvince: ReasonPlace[]
}

/** Why needs ended without a collaboration. */
export interface UnmetCount {
  reason: string
  label: string
  number: number
  atLeast: boolean
  /** What others said most where they said no. */
  because: UnmetCount[]
  /** Empty where a kind or a province was asked for. */
  byProvince: ReasonPlace[]
}

/** What was kept of what was agreed; null: too few to tell, or none. */
export interface KeptShare {
  theme: string | null
  kind: Kind | null
  of: number | null
  kept: number | null
  atLeast: boolean
}

export interface KeptReport {
  total: KeptShare
  themes: KeptShare[]
  kinds: KeptShare[]
  /** Evaluations, and those that say that what was agreed was done. */
  evaluated: KeptShare
}

export interface MonitorReport {
  months: ({ month: string } & Outcomes)[]
  byKind: ({ kind: Kind } & Outcomes)[]
  byProvince: ({ province: string } & Outcomes)[]
  totals: Outcomes
  endings: EndingCount[]
  unmet: UnmetCount[]
  kept: KeptReport
  /** 0: an organisation looks at its own, nothing is withheld. */
  suppressedBelow: number
  sector: string | null
  /** To choose from, one at a time. */
  sectors: { code: string; label: string }[]
}
