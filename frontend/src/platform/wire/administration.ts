/** What administrators look at. */

import type { Role } from './account'
import type { IsoInstant, Language, Named, Page, Uuid } from './basic'
import type { Direction, Kind, ListingState } from './listing'
import type { CriterionName, DismissalReason } from './matching'
import type { Verification } from './organisation'

export interface AuditEntry {
  id: Uuid
  at: IsoInstant
  action: string
  /** The id of what it was done to. */
  about: Uuid
  /** The names of the fields that changed. */
  fields: string[]
  organisation: Named | null
  /** Null for the clock. */
  by: Named | null
  /** A network, `192.0.2.0/24`. */
  from: string | null
}

export type AccountFilter = 'UNCONFIRMED' | 'WITHOUT_ORGANISATION' | 'ADMINISTRATOR'

export type AccountAct = 'end-sessions' | 'password-link' | 'confirmation' | 'appoint' | 'dismiss' | 'erase'

/** An account, or a request for one that nobody confirmed yet. */
export interface AccountItem {
  id: Uuid
  email: string
  name: string
  language: Language
  createdAt: IsoInstant
  /** Null once it is confirmed. */
  confirmBefore: IsoInstant | null
  administrator: boolean
  /** How many are open. */
  sessions: number
  /** To within minutes; null while no session is open. */
  lastSeenAt: IsoInstant | null
  memberships: { organisationId: Uuid; name: string; role: Role }[]
  allowed: AccountAct[]
  /** Null until it is confirmed. */
  version: number | null
}

export type ReportReason = 'MISLEADING' | 'NOT_ALLOWED' | 'PERSONAL_DATA' | 'SPAM' | 'OTHER'

/** A listing with all that was said of it until somebody decided. */
export interface ReportedListing {
  id: Uuid
  listing: {
    id: Uuid
    title: string
    kind: Kind
    direction: Direction
    state: ListingState
    organisationId: Uuid
    organisation: string
    verification: Verification
  }
  openedAt: IsoInstant
  reports: {
    id: Uuid
    reason: ReportReason
    words: string | null
    at: IsoInstant
    /** Null when the account is gone. */
    by: string | null
  }[]
  /** Null while it is open. */
  decision: 'DISMISSED' | 'HIDDEN' | 'SUSPENDED' | null
  decidedAt: IsoInstant | null
}

export interface ReportQueue extends Page<ReportedListing> {
  /** How many wait, whatever the page. */
  open: number
}

export interface ParkedDelivery {
  id: number
  consumer: string
  aggregate: Uuid
  attempts: number
  error: string | null
}

/** Whether letters leave; `NONE` when they wait for a mail server to be set. */
export interface MailsState {
  way: 'SMTP' | 'MAILBOX' | 'NONE'
  open: number
  sent: number
  lapsed: number
  parked: { id: Uuid; kind: string; attempts: number; createdAt: IsoInstant; error: string | null }[]
}

export interface IndexState {
  /** null: the search engine does not answer. */
  documents: number | null
  lagSeconds: number
  openDeliveries: number
  parked: ParkedDelivery[]
  rebuilding: { done: number; total: number } | null
}

export type UnmetState = 'OPEN' | 'ACCEPTED' | 'REFUSED'

/** Words that found nothing, asked by five people or more in a week. */
export interface UnmetSearch {
  id: string
  words: string
  count: number
  /** ISO weeks, `2026-W48`. */
  firstWeek: string
  lastWeek: string
  provinces: { province: string | null; count: number }[]
  state: UnmetState
  proposals: { conceptId: string; label: string; why: string }[]
  accepted: { conceptId: string; label: string } | null
}

/** How matches that were dismissed had been judged. Means are over those dismissed for that reason. */
export interface DismissalFigure {
  kind: Kind
  reason: DismissalReason
  criterion: CriterionName | null
  count: number
  meanScore: number
  meanPosition: number | null
  meanCriterionScore: number | null
}

/** Positions in a row in a list of matches; `to` null: without an end. */
export interface PositionGroup {
  from: number
  to: number | null
  count: number
}

/** Where matches stood that something was done with. */
export interface PositionFigure {
  kind: Kind
  use: 'PROPOSED' | 'AGREED' | 'DISMISSED'
  count: number
  positions: PositionGroup[]
  /** Those that stood in no list. */
  unknown: number
  meanReciprocalRank: number | null
  meanScore: number | null
}

/** Where the vocabulary in force comes from. */
export interface VocabularyState {
  version: number
  inForce: boolean
  changedAt: IsoInstant | null
  shipped: { concepts: number; labels: number }
  accepted: { labels: number }
  esco: { concepts: number; tied: number; labels: number; files: EscoFileState[] }
}

/** One of ESCO's files, as it was last read. */
export interface EscoFileState {
  file: string
  language: string | null
  rows: number
  readAt: IsoInstant
}
