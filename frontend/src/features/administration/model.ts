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

/** As it stands in the address of the page. */
export function auditQuestion(query: Record<string, unknown>): AuditQuestion {
  const one = (name: string) => (typeof query[name] === 'string' ? query[name] : '')
  return {
    organisationId: one('organisationId'),
    about: one('about'),
    by: one('by'),
    from: one('from'),
    to: one('to'),
  }
}
