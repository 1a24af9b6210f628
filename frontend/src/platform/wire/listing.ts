/** Offers and needs. */

import type { IsoDate, IsoInstant, Labelled, Language, Period, Point, Uuid } from './basic'
import type { OrganisationType } from './organisation'
import type { SearchItem } from './search'

export type Direction = 'OFFER' | 'NEED'

export type Kind =
  | 'INTERNSHIP_PLACE'
  | 'DUAL_LEARNING_PLACE'
  | 'DUAL_TEACHER'
  | 'GUEST_LESSON'
  | 'COMPANY_VISIT'
  | 'EXTERNAL_ASSIGNMENT'
  | 'EQUIPMENT'
  | 'PROFESSIONAL_DEVELOPMENT'

export type Weekday = 'MON' | 'TUE' | 'WED' | 'THU' | 'FRI' | 'SAT' | 'SUN'

export type Finality = 'doorstroom' | 'dubbel' | 'arbeidsmarkt'

export interface ListingOrganisation {
  id: Uuid
  name: string
  type: OrganisationType
  municipality: string | null
  verified: boolean
  claimed: boolean
  /** Can be asked something: by its members, or at its mail address. */
  reachable: boolean
}

export interface Places {
  /** null: not limited. */
  total: number | null
  free: number | null
}

/** What the search result and the page of a listing have in common. */
export interface ListingSummary {
  id: Uuid
  ref: string | null
  direction: Direction
  kind: Kind
  title: string
  organisation: ListingOrganisation
  municipality: string | null
  postcode: string | null
  province?: string | null
  point: Point | null
  distanceKm?: number | null
  period: Period | null
  places: Places | null
  studyDomains: string[]
  finality: Finality[]
  grades: number[]
  specialNeeds: boolean | null
  language: Language
  publishedAt: IsoInstant | null
}

export type ListingState = 'DRAFT' | 'PUBLISHED' | 'PAUSED' | 'CLOSED' | 'EXPIRED' | 'HIDDEN'

export type ListingTransition = 'publish' | 'pause' | 'resume' | 'close' | 'reopen' | 'renew'

/** Why a need ended without a collaboration. */
export interface Gap {
  /** Its people can still say why, up to and including `until`. */
  open: boolean
  until: IsoDate | null
  answer: string | null
  found: Labelled | null
  /** The reason that was given most. */
  because: Labelled | null
  reasons: Labelled[]
}

export interface OwnListing extends SearchItem {
  state: ListingState
  stateReason: string | null
  /** After this day the clock ends it; null when it is not open. */
  lastDay: IsoDate | null
  version: number
  allowed: string[]
  openProposals: number
}

export interface Contact {
  name: string | null
  email: string | null
  phone: string | null
}

/** A remark on a field that does not stop anything. */
export interface Warning {
  pointer: string
  code: string
  message: string
}

export interface Listing extends ListingSummary {
  description: string
  radiusKm: number | null
  weekdays: Weekday[]
  hoursPerWeek: number | null
  competences: string[]
  details: Record<string, unknown>
  sectors: string[]
  state: ListingState
  stateReason: string | null
  lastDay: IsoDate | null
  version: number
  allowed: string[]
  warnings: Warning[]
  /** Only for who belongs to its organisation. */
  contact: Contact | null
}

/** A file that belongs to a listing. */
export interface Attachment {
  id: string
  name: string
  type: string
  size: number
  image: boolean
  createdAt: IsoInstant
}

export interface AttachmentList {
  items: Attachment[]
  maxBytes: number
  maxFiles: number
}

/** Whom a listing would be for, while it is being written. */
export interface Fitting {
  listings: number
  organisations: number
  more: boolean
  best: { id: string; kind: Kind; title: string; municipality: string | null }[]
}

/** What becomes of a row of a spreadsheet. */
export type SheetOutcome = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REJECTED'

export interface SheetRow {
  /** As a spreadsheet counts, from 1. */
  row: number
  ref: string | null
  title: string
  outcome: SheetOutcome
  /** The column as the file calls it; null when the row as a whole is wrong. */
  errors: { column: string | null; pointer: string; code: string; message: string }[]
}

/** What a spreadsheet does, or would do. */
export interface SheetReport {
  encoding: string
  separator: string
  created: number
  updated: number
  unchanged: number
  rejected: number
  rows: SheetRow[]
}

/** What became of one listing that was to be renewed. */
export interface Renewal {
  id: string
  result: 'COPIED' | 'ALREADY_COPIED' | 'REFUSED'
  copy: { id: string; title: string; state: ListingState; period: Period | null } | null
  problem: string | null
}

/** The fields of a listing as its author writes them. */
export interface ListingFields {
  direction: Direction
  kind: Kind
  title: string
  description: string
  language: Language
  postcode: string
  municipality: string | null
  /** A text where the author typed something that is no number: the server says so at the field. */
  radiusKm: number | string | null
  period: Period | null
  weekdays: Weekday[] | null
  hoursPerWeek: number | string | null
  places: number | null
  studyDomains: string[]
  finality: Finality[]
  grades: number[]
  specialNeeds: boolean | null
  competences: string[]
  details: Record<string, unknown>
  contact: Contact | null
}
