import type { AccountAct, AccountFilter } from '@/platform/wire'

/** What the import says while it reads: how far it is, a line it refused, or how it ended. */
export type ImportLine = ImportProgress | ImportError | ImportEnd

export interface ImportProgress {
  committed: number
}

export interface ImportError {
  line: number
  ref?: string | null
  errors: { pointer?: string; code: string; message: string }[]
}

export interface ImportEnd {
  read: number
  created: number
  updated: number
  unchanged: number
  rejected: number
  closed: number
  complete: boolean
  problem?: unknown
}

export interface ImportState {
  committed: number
  errors: ImportError[]
  end: ImportEnd | null
}

export const nothingYet: ImportState = { committed: 0, errors: [], end: null }

/** The state after one more line of the answer. */
export function after(state: ImportState, line: ImportLine): ImportState {
  if ('committed' in line) return { ...state, committed: line.committed }
  if ('line' in line) return { ...state, errors: [...state.errors, line] }
  return { ...state, committed: line.read, end: line }
}

/** The number of lines of a file that is no larger than `limit` bytes; larger ones are not counted first. */
export async function countLines(file: Blob, limit = 50_000_000): Promise<number | null> {
  if (file.size > limit) return null
  const text = await file.text()
  return text.split('\n').filter((line) => line.trim() !== '').length
}

/** What is asked of the audit log; empty where it does not matter. */
export interface AuditQuestion {
  organisationId: string
  about: string
  by: string
  from: string
  to: string
}

/** What stands in the address of a page. */
export type AddressQuery = Record<string, unknown>

const said = (query: AddressQuery, name: string) => (typeof query[name] === 'string' ? query[name] : '')

/** As it stands in the address of the page. */
export function auditQuestion(query: AddressQuery): AuditQuestion {
  return {
    organisationId: said(query, 'organisationId'),
    about: said(query, 'about'),
    by: said(query, 'by'),
    from: said(query, 'from'),
    to: said(query, 'to'),
  }
}

export const accountFilters: readonly AccountFilter[] = [
  'UNCONFIRMED',
  'WITHOUT_ORGANISATION',
  'ADMINISTRATOR',
]

/** Which accounts are looked for; empty where it does not matter. */
export interface AccountQuestion {
  q: string
  state: AccountFilter | ''
}

/** As it stands in the address of the page. */
export function accountQuestion(query: AddressQuery): AccountQuestion {
  const state = said(query, 'state')
  return { q: said(query, 'q'), state: accountFilters.find((one) => one === state) ?? '' }
}

/** A question as it stands in the address of its page: without what is empty. */
export function addressOf(question: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(question)
      .map(([name, value]) => [name, String(value).trim()] as const)
      .filter(([, value]) => value !== ''),
  )
}

/** The page that an address names, from 0. */
export function pageOf(query: AddressQuery): number {
  return Math.max(0, Number(query['page'] ?? 1) - 1 || 0)
}

/** Acts that are asked for once more, with the password of who does them. */
export type GraveAct = Extract<AccountAct, 'appoint' | 'dismiss' | 'erase'>

export function isGrave(act: AccountAct): act is GraveAct {
  return act === 'appoint' || act === 'dismiss' || act === 'erase'
}
