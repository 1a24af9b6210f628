/** Beside the agreement: people, messages, papers, visits, follow-up. */

import type { IsoDate, IsoInstant, Page, Period, Uuid } from './basic'
import type { CollaborationState, NamedPerson, Side } from './collaboration'
import type { Kind } from './listing'
import type { Task } from './today'

/** A collaboration in which the reader takes part by invitation alone. */
export interface GuestRoom {
  collaborationId: Uuid
  role: PersonRole
  /** That invited. */
  organisation: string
  other: string
  title: string
  kind: Kind
  state: CollaborationState
  period: Period | null
  unread: number
  /** What else waits for the guest, the most late first. */
  tasks: Pick<Task, 'code' | 'until' | 'late' | 'count'>[]
}

export interface MessageFile {
  id: Uuid
  name: string
  type: string
  /** In bytes. */
  size: number
  image: boolean
}

export interface Message {
  id: Uuid
  side: Side
  /** null: somebody whose account was erased. */
  author: string | null
  own: boolean
  text: string
  at: IsoInstant
  files: MessageFile[]
  /** Whether somebody of the other side has read it. */
  seen: boolean
  /** The reader may take its files away. */
  removesFiles: boolean
}

/** The newest first. */
export interface Messages extends Page<Message> {
  unread: number
  mayWrite: boolean
}

export interface PaperDocument {
  id: Uuid
  kind: 'AGREEMENT' | 'WORKSTATION_SHEET'
  language: 'nl' | 'en' | 'fr' | null
  revision: number | null
  name: string
  mediaType: string
  size: number
  sha256: string
  createdAt: IsoInstant
  /** It names pupils by their labels to whoever may not see these now. */
  withheld: boolean
  /** The reader may take it away. */
  removable: boolean
}

export interface Paper {
  code: string
  label: string
  duty: 'COMPULSORY' | 'CONDITIONAL' | 'USUAL' | 'ADVISED'
  gate: 'SIGN' | 'START' | 'NONE'
  /** Whose duty it is; null: either's. */
  side: Side | null
  /** Nobody can sign without it. */
  blocks: boolean
  verified: boolean
  sources: string[]
  /** Of the paper; null: nobody said that it is there. */
  day: IsoDate | null
  mayState: boolean
}

export interface SheetField {
  code: string
  label: string
  form: 'TEXT' | 'LINES' | 'DATE' | 'YES_NO' | 'RISK'
  required: boolean
}

export interface PaperList {
  items: Paper[]
  /** Of each pupil's annex on paper. */
  receipts: { label: string; day: IsoDate | null; by: string | null }[]
  mayReceive: boolean
  /** The form of the workstation sheet; empty for whoever does not fill it in. */
  sheet: { title: string; fields: SheetField[] }[]
}

export interface DocumentList {
  items: PaperDocument[]
  /** A draft of the agreement can be looked at. */
  draft: boolean
  /** Both signed, and the paper is on its way. */
  beingMade: boolean
}

/** An agreement whose file is known. */
export interface SealedDocument {
  revision: number
  sealedAt: IsoInstant
  signatures: { name: string; at: IsoInstant }[]
}

export type PersonRole = 'MENTOR' | 'SUPERVISOR' | 'TEACHER'

export interface Person {
  id: Uuid
  side: Side
  role: PersonRole
  /** null while an invitation is open, empty once the account was erased. */
  name: string | null
  /** Where an open invitation went, for the side that sent it. */
  email: string | null
  guest: boolean
  own: boolean
  namedOn: IsoDate
}

/** Both signed that they are named, and they are not any more. */
export interface FormerPerson extends NamedPerson {
  /** null: they are not here any more, and nothing more is known. */
  removedOn: IsoDate | null
}

export interface People {
  items: Person[]
  former: FormerPerson[]
  mayName: boolean
}

/** What a side said last of something agreed, 1 to 5. */
export interface SideScore {
  score: number
  text: string | null
  day: IsoDate | null
}

export interface CheckInItem {
  expectationId: Uuid
  title: string
  words: string
  asking: SideScore | null
  offering: SideScore | null
  /** A reason to talk. */
  flagged: boolean
}

export interface CheckIns {
  items: CheckInItem[]
  /** Since when the reader's side has one to make. */
  due: IsoDate | null
  mayWrite: boolean
}

export interface EvaluationAnswers {
  answers: { code: string; question: string; score: number | null; text: string | null }[]
  again: string
  givenOtherwise: boolean
  at: IsoInstant
}

export interface EvaluationForm {
  questions: {
    code: string
    type: 'SCALE' | 'TEXT' | 'AGAIN'
    text: string
    optional: boolean
    max: number
  }[]
  /** What 1 to 5 mean. */
  scale: string[]
  again: { code: string; text: string }[]
  own: EvaluationAnswers | null
  /** null until both answered, or the 30 days are over. */
  theirs: EvaluationAnswers | null
  renewal: { possible: boolean; bothWilling: boolean; by: Uuid | null; of: Uuid | null; period: Period }
}

export interface Visit {
  id: Uuid
  version: number
  state: 'PROPOSED' | 'PLANNED' | 'HELD' | 'CANCELLED'
  proposedBy: Side
  slots: IsoInstant[]
  startsAt: IsoInstant | null
  minutes: number
  place: string
  who: string | null
  report: {
    by: Side
    present: string | null
    wentWell: string | null
    toImprove: string | null
    agreed: string | null
  } | null
  pupils: {
    /** null for whoever may not see it. */
    label: string | null
    learned: string | null
    needs: string | null
    shared: boolean
    own: boolean
  }[]
  /** pick, cancel, report */
  allowed: string[]
}

export interface Visits {
  items: Visit[]
  suggested: IsoDate[]
  mayPropose: boolean
  /** Of the pupils of whom the reader may note what they said. */
  labels: string[]
}
