import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { carryToken, get, post, postLines, renewTokenWith, speak, toQuery } from './http'
import { explain, fieldErrors, isStale, Problem, Unreachable } from './problem'

const requests: { url: string; init: RequestInit }[] = []

function answer(body: string, init: ResponseInit = {}): void {
  vi.stubGlobal('fetch', (url: string, request: RequestInit) => {
    requests.push({ url, init: request })
    return Promise.resolve(new Response(body, init))
  })
}

beforeEach(() => {
  requests.length = 0
  speak('nl')
  carryToken(null)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

it('writes a query without what is empty, and repeats lists', () => {
  expect(toQuery({ q: 'las', kind: ['A', 'B'], near: null, page: 0, literal: [], from: '' })).toBe(
    '?q=las&kind=A&kind=B&page=0',
  )
  expect(toQuery({})).toBe('')
})

it('asks in the language of the reader', async () => {
  answer('{"total":0}')
  speak('en')
  expect(await get('/listings')).toEqual({ total: 0 })
  expect(new Headers(requests[0]!.init.headers).get('Accept-Language')).toBe('en')
})

it('carries the token and the version with a write', async () => {
  answer('', { status: 200 })
  carryToken('token')
  expect(await post('/listings/1/publish', {}, 7)).toBeUndefined()
  const headers = new Headers(requests[0]!.init.headers)
  expect([headers.get('X-CSRF-Token'), headers.get('If-Match')]).toEqual(['token', '"7"'])
})

describe('a refusal', () => {
  const problem = {
    type: '/problems/validation',
    title: 'Niet alles klopt',
    status: 422,
    errors: [
      { pointer: '/period/to', code: 'before-start', message: 'Het einde ligt voor het begin.' },
      { pointer: '/period/to', code: 'other', message: 'Iets anders.' },
      { parameter: 'radiusKm', code: 'not-a-number', message: 'Geen getal.' },
    ],
  }

  it('becomes a problem with a message for each field', async () => {
    answer(JSON.stringify(problem), { status: 422, headers: { 'Content-Type': 'application/problem+json' } })
    const refused: unknown = await post('/listings').catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Problem)
    expect((refused as Problem).slug).toBe('validation')
    expect(fieldErrors(refused)).toEqual({
      '/period/to': 'Het einde ligt voor het begin.',
      '/radiusKm': 'Geen getal.',
    })
    expect(explain(refused).key).toBe('problem.invalid')
  })

  it('is understood without a body as well', async () => {
    answer('<html>Bad gateway</html>', { status: 502, headers: { 'Content-Type': 'text/html' } })
    const refused: unknown = await get('/listings').catch((error: unknown) => error)
    expect(explain(refused)).toEqual({ key: 'problem.unexpected', detail: null })
  })

  it('of an old version is known as such', async () => {
    answer('{}', { status: 412, headers: { 'Content-Type': 'application/problem+json' } })
    expect(isStale(await post('/x', {}, 1).catch((error: unknown) => error))).toBe(true)
  })
})

it('tries once more with a new token when another tab has signed in anew', async () => {
  const csrf = new Response('{"type":"/problems/csrf"}', {
    status: 403,
    headers: { 'Content-Type': 'application/problem+json' },
  })
  const answers = [csrf, new Response('{"ok":true}')]
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    requests.push({ url, init })
    return Promise.resolve(answers.shift())
  })
  carryToken('old')
  renewTokenWith(() => {
    carryToken('new')
    return Promise.resolve()
  })
  expect(await post('/listings')).toEqual({ ok: true })
  expect(requests.map(({ init }) => new Headers(init.headers).get('X-CSRF-Token'))).toEqual(['old', 'new'])
})

it('tells a lost connection from a refusal', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  const lost: unknown = await get('/listings').catch((error: unknown) => error)
  expect(lost).toBeInstanceOf(Unreachable)
  expect(explain(lost).key).toBe('problem.unreachable')
})

it('hands over the lines of an answer one by one, the last one without an end as well', async () => {
  answer('{"committed":1}\n\n{"committed":2}\n{"read":2}')
  const lines: unknown[] = []
  for await (const line of postLines('/import/listings', new Blob(['x']), {}, new AbortController().signal))
    lines.push(line)
  expect(lines).toEqual([{ committed: 1 }, { committed: 2 }, { read: 2 }])
  const headers = new Headers(requests[0]!.init.headers)
  expect(headers.get('Content-Type')).toBe('application/x-ndjson')
  expect(headers.get('Accept')).toContain('application/x-ndjson')
})
