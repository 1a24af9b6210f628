/** Collaborations: terms, expectations, signatures. */

import type { IsoDate, IsoInstant, Period, Uuid } from './basic'
import type { Direction, Kind, Weekday } from './listing'
import type { OrganisationType } from './organisation'
import type { PersonRole } from './room'

export type CollaborationState =
  | 'PROPOSED'
  | 'ALIGNING'
  | 'AGREED'
  | 'ACTIVE'
  | 'COMPLETED'
  | 'EVALUATED'
  | 'DECLINED'
  | 'WITHDRAWN'
  | 'EXPIRED'
  | 'TERMINATED'

export type Side = 'ASKING' | 'OFFERING'

export interface Party {
  organisationId: Uuid
  name: string
  type: OrganisationType
  verified: boolean
}

export type Statute = 'DUAL' | 'GUEST' | 'HYBRID'

/** Of the four sections at most that of the kind is there. */
export interface Terms {
  revision: number
  places: number
  period: Period
  weekdays: Weekday[]
  hoursPerWeek: number | null
  place: string | null
  allowance: string | null
  insurance: string | null
  transport: string | null
  protectiveEquipment: string | null
  loan: {
    units: number | null
    handover: string | null
    handback: string | null
    deposit: number | null
    damage: string | null
  } | null
  development: { participants: number | null; sessions: number | null } | null
  teaching: { hours: number | null; group: string | null; statute: Statute | null } | null
  visit: { group: string | null; date: IsoDate | null; start: string | null; end: string | null } | null
  /** Labels of pupils; null for whoever may not see them, and where the kind has none. */
  pupils: string[] | null
  /** Whom both sides name; null in a list of collaborations. */
  people: NamedPerson[] | null
}

export interface NamedPerson {
  id: Uuid
  side: Side
  role: PersonRole
  /** null while an invitation was not taken up, empty for whoever is not here any more. */
  name: string | null
}

export type TermValue = string | number | string[] | null

/** What the terms said when the reader last looked, and say now. */
export interface TermChanges {
  revision: number
  /** null: never looked. */
  seen: number | null
  changes: { field: string; before: TermValue; after: TermValue }[]
}

export interface ListingReference {
  id: Uuid
  /** null: the reader may not see the listing now. */
  title: string | null
  kind: Kind
  direction: Direction
  /** By an administrator: nobody signs until it is back. */
  hidden: boolean
}

export interface CollaborationItem {
  id: Uuid
  version: number
  state: CollaborationState
  turn: Side | null
  side: Side
  until: IsoDate | null
  asking: Party
  offering: Party
  listing: ListingReference | null
  terms: Terms
  allowed: string[]
  /** Messages of others that the reader has not read. */
  unread: number
  updatedAt: IsoInstant
}

export interface Signature {
  side: Side
  revision: number
  at: IsoInstant
}

/** The moments a level is about; each side has its own of the first two. */
export type LevelAt = 'now' | 'needed' | 'end'

/** An answer as it is written back: one of the first three by the form, and words. */
export interface Said {
  choices: string[] | null
  number: number | null
  levels: Partial<Record<LevelAt, number>> | null
  words: string | null
}

export interface SideAnswer {
  /** In words, whatever the form. */
  answer: string | null
  value: Said | null
  accepted: boolean
}

/** What a form offers. */
export interface AnswerForm {
  options: { code: string; label: string }[]
  multiple: boolean
  unit: string | null
  min: number | null
  max: number | null
  step: number | null
}

export interface Expectation {
  id: Uuid
  version: number
  code: string
  theme: string
  required: boolean
  title: string
  question: { asking: string; offering: string }
  form: 'text' | 'choice' | 'number' | 'level'
  /** null for text. */
  asks: AnswerForm | null
  asking: SideAnswer
  offering: SideAnswer
  agreed: { answer: string | null; value: Said | null; version: number }
  /** What both could agree on, where both answered and nothing is agreed yet. */
  proposal: { answer: string | null; value: Said | null } | null
  status: 'OPEN' | 'DIFFERS' | 'ALIGNED'
  /** The own answers lie far apart. */
  discuss: boolean
  /** Somebody else changed it since the reader last looked. */
  changed: boolean
}

export interface ExpectationChange {
  at: IsoInstant
  side: Side | null
  you: boolean
  event: string
  answer: string | null
}

export interface Motive {
  code: string
  label: string
  /** The other side has it too. */
  both: boolean
}

export interface SideMotives {
  /** 0 while nothing was said. */
  version: number
  motives: Motive[]
  words: string | null
}

/** Why each side takes part. */
export interface Motives {
  asking: SideMotives
  offering: SideMotives
  side: Side
  /** Empty once nothing can change any more. */
  options: Motive[]
  /** What is worth saying of the two. */
  talk: string[]
}

/** A proposal as whoever has the link of its letter sees it. */
export interface LetterProposal {
  collaborationId: Uuid
  state: CollaborationState
  /** The terms are still those of the letter. */
  same: boolean
  other: Party
  own: Party
  listing: { id: Uuid; title: string } | null
  terms: Terms
  message: string | null
  until: IsoDate | null
  /** accept, counter, decline: nothing once it was answered. */
  allowed: string[]
  reasons: Partial<Record<string, Reason[]>>
}

export interface TimelineEntry {
  at: IsoInstant
  /** null: the clock or the platform. */
  side: Side | null
  event: string
  terms: Terms | null
  expectationId: Uuid | null
}

/** Something that can be given as a reason, in the words of the reader's language. */
export interface Reason {
  code: string
  label: string
  text: 'NONE' | 'OPTIONAL' | 'REQUIRED'
}

export interface Ending {
  side: Side | null
  at: IsoInstant
  reason: string | null
  text: string | null
}

export interface Collaboration {
  id: Uuid
  version: number
  state: CollaborationState
  /** Whose step is waited for; null: neither's, or both sides'. */
  turn: Side | null
  /** The caller's own. */
  side: Side
  /** The last day before the clock acts; in AGREED the day on which it starts. */
  until: IsoDate | null
  kind: Kind
  asking: Party
  offering: Party
  listing: ListingReference | null
  counterListing: ListingReference | null
  terms: Terms
  /** The side that writes the labels of pupils; null for a kind without pupils. */
  school: Side | null
  revisionSha256: string
  signatures: Signature[]
  expectations: Expectation[]
  /** Codes of what is compulsory on paper before signing and not there. */
  missingPapers: string[]
  /** Whether the reader may say now what their side expects. */
  mayAnswer: boolean
  /** Whether the reader may say now which pupils come, without a new revision. */
  mayLabel: boolean
  allowed: string[]
  reasons: Partial<Record<string, Reason[]>>
  ending: Ending | null
  message: string | null
  timeline: TimelineEntry[]
  unread: number
  updatedAt: IsoInstant
}
