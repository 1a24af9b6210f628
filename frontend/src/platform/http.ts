import { Problem, Unreachable } from './problem'
import type { ProblemBody } from './wire'

export type Query = Record<
  string,
  string | number | boolean | readonly (string | number)[] | null | undefined
>

const NDJSON = 'application/x-ndjson'

interface Conversation {
  language: string
  csrfToken: string | null
  renew: (() => Promise<void>) | null
}

const conversation: Conversation = { language: 'nl', csrfToken: null, renew: null }

export function speak(language: string): void {
  conversation.language = language
}

export function carryToken(csrfToken: string | null): void {
  conversation.csrfToken = csrfToken
}

/** How to get a token again when another tab has signed in anew. */
export function renewTokenWith(renew: () => Promise<void>): void {
  conversation.renew = renew
}

export function toQuery(query: Query): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === '') continue
    if (typeof value === 'object') for (const one of value) parameters.append(name, String(one))
    else parameters.append(name, String(value))
  }
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}

interface RequestOptions {
  query?: Query
  body?: unknown
  /** Of the version that the change was made on. */
  version?: number
  signal?: AbortSignal
  accept?: string
  /** As what a file is sent. */
  fileType?: string
}

export async function get<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  return read<T>(await send('GET', path, { query, ...(signal && { signal }) }))
}

export async function post<T>(path: string, body?: unknown, version?: number): Promise<T> {
  return read<T>(await send('POST', path, { body: body ?? {}, ...(version !== undefined && { version }) }))
}

export async function put<T>(path: string, body: unknown, version?: number): Promise<T> {
  return read<T>(await send('PUT', path, { body, ...(version !== undefined && { version }) }))
}

/** Sends a file as it is; what it is, the server reads from its bytes. */
export async function upload<T>(path: string, file: Blob, query: Query): Promise<T> {
  return read<T>(await send('POST', path, { query, body: file, fileType: 'application/octet-stream' }))
}

export async function remove(path: string, version?: number): Promise<void> {
  await send('DELETE', path, version === undefined ? {} : { version })
}

/** Sends a file as it is and hands over each line of the answer as soon as it is there. */
export async function* postLines<T>(
  path: string,
  file: Blob,
  query: Query,
  signal: AbortSignal,
): AsyncGenerator<T> {
  const response = await send('POST', path, { query, body: file, signal, accept: NDJSON })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    const lines = (rest + part.value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line.trim() !== '') yield JSON.parse(line) as T
  }
  if (rest.trim() !== '') yield JSON.parse(rest) as T
}

async function send(method: string, path: string, options: RequestOptions): Promise<Response> {
  const sent = conversation.csrfToken
  try {
    return await sendOnce(method, path, options)
  } catch (error) {
    if (!(error instanceof Problem) || error.slug !== 'csrf' || conversation.renew === null) throw error
    await conversation.renew()
    if (conversation.csrfToken === sent) throw error
    return sendOnce(method, path, options)
  }
}

async function sendOnce(method: string, path: string, options: RequestOptions): Promise<Response> {
  const { query = {}, body, version, signal, accept = 'application/json', fileType = NDJSON } = options
  const headers = new Headers({
    Accept: `${accept}, application/problem+json`,
    'Accept-Language': conversation.language,
  })
  if (conversation.csrfToken !== null && method !== 'GET') headers.set('X-CSRF-Token', conversation.csrfToken)
  if (version !== undefined) headers.set('If-Match', `"${version}"`)
  const isFile = body instanceof Blob
  if (body !== undefined) headers.set('Content-Type', isFile ? fileType : 'application/json')
  const response = await reach(`/api${path}${toQuery(query)}`, {
    method,
    headers,
    credentials: 'same-origin',
    ...(body !== undefined && { body: isFile ? body : JSON.stringify(body) }),
    ...(signal && { signal }),
  })
  if (!response.ok) throw await refusal(response)
  return response
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Unreachable(error)
  }
}

async function read<T>(response: Response): Promise<T> {
  const text = await response.text()
  return (text === '' ? undefined : JSON.parse(text)) as T
}

async function refusal(response: Response): Promise<Problem> {
  const retryAfter = Number(response.headers.get('Retry-After') ?? Number.NaN)
  const body = await problemBody(response)
  return new Problem(body, Number.isNaN(retryAfter) ? null : retryAfter)
}

async function problemBody(response: Response): Promise<ProblemBody> {
  const fallback = { type: 'about:blank', title: response.statusText, status: response.status }
  if (!(response.headers.get('Content-Type') ?? '').includes('json')) return fallback
  try {
    return { ...fallback, ...((await response.json()) as Partial<ProblemBody>), status: response.status }
  } catch {
    return fallback // A proxy in between may claim JSON and send none; the status still says enough.
  }
}
