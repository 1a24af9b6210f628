/** What waits for somebody. */

import type { IsoDate, Uuid } from './basic'
import type { Kind } from './listing'

export interface Task {
  code:
    | 'ANSWER_PROPOSAL'
    | 'ANSWER_COUNTER'
    | 'SIGN'
    | 'SETTLE_DIFFERENCES'
    | 'FILL_EXPECTATIONS'
    | 'ADD_PAPERS'
    | 'PLAN_VISITS'
    | 'REPORT_VISIT'
    | 'CHECK_IN'
    | 'DISCUSS_FLAGGED'
    | 'EVALUATE'
    | 'RENEW'
    | 'UNREAD_MESSAGES'
    | 'CONFIRM_END'
    | 'LISTING_ENDS'
    | 'SAY_WHY_UNMET'
  collaborationId: Uuid | null
  listingId: Uuid | null
  other: string
  title: string
  until: IsoDate | null
  late: boolean
  count: number
  kind: Kind | null
  version: number | null
}

export interface TodayDate {
  on: IsoDate
  /** ENDS: the last day. */
  what: 'BEGINS' | 'VISIT' | 'ENDS'
  collaborationId: Uuid
  other: string
  title: string
}

/** What waits for the people of an organisation, the most late first. */
export interface Today {
  today: IsoDate
  tasks: Task[]
  dates: TodayDate[]
  collaborations: number
}
