import type { FieldError, ProblemBody } from './wire'

/** An answer of the server that says why something was refused. */
export class Problem extends Error {
  readonly type: string
  readonly status: number
  readonly detail: string | null
  readonly errors: FieldError[]
  readonly retryAfter: number | null

  constructor(body: ProblemBody, retryAfter: number | null = null) {
    super(body.title)
    this.name = 'Problem'
    this.type = body.type
    this.status = body.status
    this.detail = body.detail ?? null
    this.errors = body.errors ?? []
    this.retryAfter = retryAfter
  }

  /** The last part of the type: `validation` of `/problems/validation`. */
  get slug(): string {
    return this.type.split('/').at(-1) ?? ''
  }
}

/** No answer came: the connection is gone or the server is. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause })
    this.name = 'Unreachable'
  }
}

export function isStale(error: unknown): boolean {
  return error instanceof Problem && (error.status === 412 || error.status === 428)
}

/** The messages of a refused form, by JSON pointer; the first one for a field wins. */
export function fieldErrors(error: unknown): Record<string, string> {
  if (!(error instanceof Problem)) return {}
  const byPointer: Record<string, string> = {}
  for (const { pointer, parameter, message } of error.errors) {
    const key = pointer ?? `/${parameter ?? ''}`
    byPointer[key] ??= message
  }
  return byPointer
}

/** The key of the sentence that fits an error, and what the server itself said about it. */
export function explain(error: unknown): { key: string; detail: string | null } {
  if (error instanceof Unreachable) return { key: 'problem.unreachable', detail: null }
  if (!(error instanceof Problem)) return { key: 'problem.unexpected', detail: null }
  const byStatus: Record<number, string> = {
    401: 'problem.signedOut',
    403: 'problem.forbidden',
    404: 'problem.notFound',
    409: 'problem.conflict',
    410: 'problem.gone',
    412: 'problem.stale',
    413: 'problem.tooLarge',
    422: 'problem.invalid',
    428: 'problem.stale',
    429: 'problem.tooMany',
    503: 'problem.unavailable',
  }
  const key = byStatus[error.status] ?? 'problem.unexpected'
  return { key, detail: key === 'problem.unexpected' ? null : error.detail }
}
