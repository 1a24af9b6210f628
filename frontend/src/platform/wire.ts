/** What travels between the pages and the interface under /api, as docs/reference/api describes it. */

export type Uuid = string
/** `2026-11-23`. */
export type IsoDate = string
/** An instant in UTC. */
export type IsoInstant = string

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
export type OrganisationType =
  'COMPANY' | 'SCHOOL' | 'SECTOR_ORGANISATION' | 'RTC' | 'PEDAGOGICAL_SUPPORT' | 'TRAINING_PROVIDER'
export type Verification = 'UNVERIFIED' | 'PENDING' | 'VERIFIED' | 'REJECTED' | 'SUSPENDED'
export type Role = 'OWNER' | 'COORDINATOR' | 'MEMBER' | 'GUEST'
export type Weekday = 'MON' | 'TUE' | 'WED' | 'THU' | 'FRI' | 'SAT' | 'SUN'
export type Finality = 'doorstroom' | 'dubbel' | 'arbeidsmarkt'
export type Language = 'nl' | 'fr' | 'en'

export interface Page<T> {
  items: T[]
  total: number
  totalIsLowerBound?: boolean
  page: number
  size: number
}

export interface Period {
  from: IsoDate | null
  to: IsoDate | null
}

export interface Point {
  lat: number
  lon: number
}

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

export interface ListingOrganisation {
  id: Uuid
  name: string
  type: OrganisationType
  municipality: string | null
  verified: boolean
  claimed: boolean
}

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
  recognition: Recognition | null
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

export interface Named {
  id: Uuid
  /** Null when it is gone. */
  name: string | null
}

export interface ApiToken {
  id: Uuid
  name: string
  scope: 'import'
  createdAt: IsoInstant
  expiresAt: IsoInstant
  /** Null when it never was. */
  lastUsedAt: IsoInstant | null
  /** Only in the answer that makes it. */
  token: string | null
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

export interface SavedSearch {
  id: Uuid
  organisationId: Uuid | null
  /** Of the search, by name. */
  parameters: Record<string, string[]>
  createdAt: IsoInstant
}

export interface AccessRequest {
  id: Uuid
  organisationId: Uuid
  organisation: string
  name: string
  email: string
  message: string | null
  createdAt: string
}

export interface AccessRequests {
  toDecide: AccessRequest[]
  own: AccessRequest[]
}

/** Words with the parts that were found, as half-open ranges of characters. */
export interface Snippet {
  text: string
  marks: [start: number, end: number][]
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

export interface SearchItem extends ListingSummary {
  snippet: Snippet | null
  /** 0 to 100. */
  score: number | null
  /** Filtered fields that this listing left empty. */
  uncertain: string[]
}

export interface FacetValue {
  value: string
  label?: string | null
  point?: Point | null
  count: number
}

export interface Facets {
  kind: FacetValue[]
  direction: FacetValue[]
  studyDomain: FacetValue[]
  province: FacetValue[]
  municipality: FacetValue[]
}

/** What completes the words that are being typed. */
export interface Suggestion {
  type: 'CONCEPT' | 'PLACE' | 'ORGANISATION'
  /** Of the concept or organisation; the postcode of a place. */
  id: string
  text: string
  detail: string | null
}

export interface UnderstoodPlace {
  label: string
  postcode: string
  point: Point | null
  km: number
}

export interface Interpreted {
  text: string
  place: UnderstoodPlace | null
  kind: Kind[]
  direction: Direction | null
  concepts: { id: string; label: string }[]
  /** Code of a language that was named. */
  language: string | null
  /** OV3 or OV4 was named. */
  specialNeeds: boolean
}

export interface SearchPage extends Page<SearchItem> {
  facets: Facets
  /** The place that `near` names; null without it. */
  near: UnderstoodPlace | null
  /** The concepts that were filtered on. */
  concepts: { id: string; label: string }[]
  interpreted: Interpreted | null
  relaxed: string[]
  degraded: boolean
}

export type ListingState = 'DRAFT' | 'PUBLISHED' | 'PAUSED' | 'CLOSED' | 'EXPIRED' | 'HIDDEN'
export type ListingTransition = 'publish' | 'pause' | 'resume' | 'close' | 'reopen' | 'renew'

/** A code with what it is called in the language of the reader. */
export interface Labelled {
  code: string
  label: string
}

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
  title: string
  kind: Kind
  direction: Direction
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
}

export interface Task {
  code:
    | 'ANSWER_PROPOSAL'
    | 'ANSWER_COUNTER'
    | 'SIGN'
    | 'SETTLE_DIFFERENCES'
    | 'FILL_EXPECTATIONS'
    | 'PLAN_VISITS'
    | 'REPORT_VISIT'
    | 'CHECK_IN'
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
  allowed: string[]
  reasons: Partial<Record<string, Reason[]>>
  ending: Ending | null
  message: string | null
  timeline: TimelineEntry[]
  unread: number
  updatedAt: IsoInstant
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
}

export interface People {
  items: Person[]
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
  pupils: { label: string; learned: string | null; needs: string | null; shared: boolean; own: boolean }[]
  /** pick, cancel, report */
  allowed: string[]
}

export interface Visits {
  items: Visit[]
  suggested: IsoDate[]
  mayPropose: boolean
}

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

/** Why collaborations ended otherwise than hoped. */
export interface EndingCount {
  event: 'declined' | 'withdrawn' | 'expired' | 'lapsed' | 'terminated'
  reason: string
  /** null: nobody chose a reason. */
  label: string | null
  number: number
  atLeast: boolean
}

/** Why needs ended without a collaboration. */
export interface UnmetCount {
  reason: string
  label: string
  number: number
  atLeast: boolean
  /** What others said most where they said no. */
  because: UnmetCount[]
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

export interface FieldError {
  pointer?: string
  parameter?: string
  code: string
  message: string
}

export interface ProblemBody {
  type: string
  title: string
  status: number
  detail?: string
  instance?: string
  errors?: FieldError[]
  allowed?: string[]
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
