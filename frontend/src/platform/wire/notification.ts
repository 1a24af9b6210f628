/** What people are told. */

import type { IsoInstant, Page, Uuid } from './basic'
import type { Direction, Kind } from './listing'

export interface Notification {
  id: Uuid
  kind: 'MATCH' | 'SAVED_SEARCH' | 'COLLABORATION' | 'REPORT'
  /** What happened in a collaboration, or was decided about a report; empty for other listings. */
  what: string
  at: IsoInstant
  read: boolean
  organisationId: Uuid | null
  listing: { id: Uuid; title: string; kind: Kind; direction: Direction; organisation: string } | null
  collaboration: { id: Uuid; other: string } | null
}

export interface Notifications extends Page<Notification> {
  unread: number
}

/** When mails are sent, by what they are about. */
export interface Topics {
  MATCHES: 'DAILY' | 'WEEKLY' | 'NEVER'
  COLLABORATIONS: 'AT_ONCE' | 'NEVER'
  LISTINGS: 'AT_ONCE' | 'NEVER'
}

export interface SavedSearch {
  id: Uuid
  organisationId: Uuid | null
  /** Of the search, by name. */
  parameters: Record<string, string[]>
  createdAt: IsoInstant
}
