/** Accounts, sessions and letters. */

import type { IsoDate, IsoInstant, Language, Uuid } from './basic'
import type { OrganisationType, Verification } from './organisation'

export type Role = 'OWNER' | 'COORDINATOR' | 'MEMBER' | 'GUEST'

export interface About {
  version: string
  /** Set when the clock of the server is set, as for a demonstration. */
  today: IsoDate | null
  demo: DemoAccount[] | null
}

export interface DemoAccount {
  email: string
  password: string
  organisation: string
  type: OrganisationType
}

export interface Account {
  id: Uuid
  name: string
  email: string
  language: Language
  admin: boolean
  mustChangePassword: boolean
}

/** Somebody's own account, to change. */
export interface OwnAccount {
  id: Uuid
  email: string
  name: string
  language: Language
  version: number
}

export interface OwnSession {
  id: Uuid
  device: string | null
  createdAt: IsoInstant
  lastSeenAt: IsoInstant
  current: boolean
}

/** A letter in the mailbox of a demo; `action` is the path behind its button. */
export interface Letter {
  id: Uuid
  to: string
  language: Language
  at: IsoInstant
  subject: string
  text: string
  action: string | null
  actionLabel: string | null
}

export interface Membership {
  organisationId: Uuid
  name: string
  type: OrganisationType
  role: Role
  verification: Verification
}

export interface Session {
  account: Account | null
  memberships: Membership[]
  /** Belongs to no organisation, and takes part in a collaboration. */
  guest: boolean
  csrfToken: string | null
}
