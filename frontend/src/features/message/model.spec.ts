import { expect, it } from 'vitest'
import type { Message } from '@/platform/wire'
import { keepDraft, keptDraft, lastSeen, merged } from './model'

function aMessage(part: Partial<Message>): Message {
  return {
    id: '1',
    side: 'ASKING',
    author: 'An',
    own: false,
    text: 'Dag',
    at: '2026-11-26T10:00:00Z',
    files: [],
    seen: false,
    removesFiles: false,
    ...part,
  }
}

it('puts what came before what was known, each once, and takes over what changed', () => {
  const known = [aMessage({ id: '3' }), aMessage({ id: '1' })]
  const came = [aMessage({ id: '4' }), aMessage({ id: '3', seen: true })]
  const all = merged(known, came)
  expect(all.map(({ id }) => id)).toEqual(['4', '3', '1'])
  expect(all[1]?.seen).toBe(true)
})

it('says how far the other side has read', () => {
  const messages = [
    aMessage({ id: '3', own: true }),
    aMessage({ id: '2', seen: true }),
    aMessage({ id: '1', own: true, seen: true }),
  ]
  expect(lastSeen(messages)).toBe('1')
  expect(lastSeen([])).toBeNull()
})

it('keeps what is being written under the same id, until it is sent', () => {
  const draft = { ...keptDraft('a'), text: 'half' }
  keepDraft('a', draft)
  expect(keptDraft('a')).toEqual(draft)
  expect(keptDraft('b').text).toBe('')
  keepDraft('a', null)
  expect(keptDraft('a').clientId).not.toBe(draft.clientId)
})
