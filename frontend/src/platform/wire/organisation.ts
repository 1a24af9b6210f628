/** Organisations, who acts for them, and how they are verified. */

import type { Role } from './account'
import type { IsoDate, IsoInstant, Uuid } from './basic'

export type OrganisationType =
  'COMPANY' | 'SCHOOL' | 'SECTOR_ORGANISATION' | 'RTC' | 'PEDAGOGICAL_SUPPORT' | 'TRAINING_PROVIDER'

export type Verification = 'UNVERIFIED' | 'PENDING' | 'VERIFIED' | 'REJECTED' | 'SUSPENDED'

export type VerificationStep = 'ask' | 'verify' | 'reject' | 'suspend' | 'restore'

export interface Organisation {
  id: Uuid
  name: string
  type: OrganisationType
  postcode: string | null
  municipality: string | null
  province: string | null
  sectors: string[]
  verification: Verification
  claimed: boolean
  website: string | null
  recognition: Recognition | null
}

/** For dual learning; without an end where `until` is null. */
export interface Recognition {
  reference: string
  until: IsoDate | null
}

/** An organisation with what only its own people and administrators see. */
export interface OwnOrganisation {
  id: Uuid
  version: number
  name: string
  type: OrganisationType
  number: string | null
  postcode: string
  municipality: string
  sectors: string[]
  website: string | null
  contactEmail: string | null
  verification: Verification
  reason: string | null
  /** It was rejected, and waits for another look. */
  askedAgain: boolean
  recognition: Recognition | null
  /** What can be done about its verification now, by somebody. */
  steps: VerificationStep[]
}

export interface SimilarOrganisation {
  id: Uuid
  name: string
  type: OrganisationType
  municipality: string
  verified: boolean
  claimed: boolean
}

export interface Member {
  accountId: Uuid
  name: string
  email: string
  role: Role
  since: string | null
}

export interface Invitation {
  id: Uuid
  email: string
  role: Role
  createdAt: string
  expiresAt: string
}

export interface InvitationOffer {
  organisation: SimilarOrganisation
  role: Role
  email: string
  expiresAt: string
}

/** What a program may do: an owner gives the first, an administrator the others. */
export type TokenScope = 'import' | 'import-any' | 'metrics'

export interface ApiToken {
  id: Uuid
  name: string
  scope: TokenScope
  createdAt: IsoInstant
  expiresAt: IsoInstant
  /** Null when it never was. */
  lastUsedAt: IsoInstant | null
  /** Only in the answer that makes it. */
  token: string | null
}

export interface AccessRequest {
  id: Uuid
  organisationId: Uuid
  organisation: string
  /** Somebody acts for it; else who is granted access becomes its owner. */
  claimed: boolean
  name: string
  email: string
  message: string | null
  createdAt: string
}

export interface AccessRequests {
  toDecide: AccessRequest[]
  own: AccessRequest[]
}
