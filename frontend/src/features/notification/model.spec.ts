import { describe, expect, it } from 'vitest'
import type { Notification } from '@/platform/wire'
import { savedParameters, sentenceOf, summaryOf, targetOf } from './model'

const base: Notification = {
  id: '1',
  kind: 'MATCH',
  what: '',
  at: '2026-11-23T09:00:00Z',
  read: false,
  organisationId: 'o',
  listing: null,
  collaboration: null,
}

describe('a notification', () => {
  it('leads to the listing or the room that it is about', () => {
    const listing = {
      id: 'l',
      title: 'Stage',
      kind: 'INTERNSHIP_PLACE',
      direction: 'OFFER',
      organisation: 'X',
    } as const
    expect(targetOf({ ...base, listing })).toBe('/aanbod/l')
    expect(sentenceOf({ ...base, listing })).toBe('notification.listing.MATCH')
    const room: Notification = {
      ...base,
      kind: 'COLLABORATION',
      what: 'agreed',
      collaboration: { id: 'c', other: 'Y' },
    }
    expect(targetOf(room)).toBe('/samenwerking/c')
    expect(sentenceOf(room)).toBe('notification.room.agreed')
  })

  it('says what came of a report, and leads to the listing only while it can be seen', () => {
    const listing = {
      id: 'l',
      title: 'Stage',
      kind: 'INTERNSHIP_PLACE',
      direction: 'OFFER',
      organisation: 'X',
    } as const
    const hidden: Notification = { ...base, kind: 'REPORT', what: 'HIDDEN', listing }
    expect(sentenceOf(hidden)).toBe('notification.report.HIDDEN')
    expect(targetOf(hidden)).toBe('/meldingen')
    expect(targetOf({ ...hidden, what: 'DISMISSED' })).toBe('/aanbod/l')
  })

  it('says so when what it is about is gone', () => {
    expect(sentenceOf(base)).toBe('notification.gone')
    expect(targetOf(base)).toBe('/meldingen')
  })
})

it('keeps of a search what decides what is found', () => {
  expect(
    savedParameters({ q: 'lasser', kind: ['A', 'B'], sort: 'newest', page: 2, near: null, view: 'kaart' }),
  ).toEqual({
    q: ['lasser'],
    kind: ['A', 'B'],
  })
})

it('sums a saved search up in its words and how much more it asks', () => {
  const parameters = { q: ['lasser'], kind: ['A', 'B'], near: ['9000'] }
  expect(summaryOf({ id: '1', organisationId: null, parameters, createdAt: '' })).toEqual({
    words: 'lasser',
    more: 3,
  })
})
