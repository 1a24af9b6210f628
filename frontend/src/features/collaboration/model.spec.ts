import { describe, expect, it } from 'vitest'
import { anExpectation, aCollaboration, someTerms } from '@/testing/factories'
import {
  byTheme,
  endedOtherwise,
  firstDraft,
  group,
  hasSigned,
  lapsed,
  lookOfState,
  otherSide,
  periodOf,
  progressOf,
  whoActs,
} from './model'

describe('whoActs', () => {
  it('knows whose turn it is', () => {
    expect(whoActs({ state: 'PROPOSED', turn: 'OFFERING', side: 'OFFERING' })).toBe('you')
    expect(whoActs({ state: 'PROPOSED', turn: 'OFFERING', side: 'ASKING' })).toBe('they')
  })

  it('leaves aligning to both, and the end to nobody', () => {
    expect(whoActs({ state: 'ALIGNING', turn: null, side: 'ASKING' })).toBe('both')
    expect(whoActs({ state: 'DECLINED', turn: null, side: 'ASKING' })).toBe('nobody')
    expect(whoActs({ state: 'AGREED', turn: null, side: 'ASKING' })).toBe('nobody')
  })
})

it('tells talks that came to nothing in time from a proposal that nobody answered', () => {
  const step = { at: '2026-11-23T10:00:00Z', side: null, terms: null, expectationId: null }
  expect(
    lapsed({
      timeline: [
        { ...step, event: 'accepted' },
        { ...step, event: 'lapsed' },
      ],
    }),
  ).toBe(true)
  expect(lapsed({ timeline: [{ ...step, event: 'expired' }] })).toBe(false)
})

describe('progressOf', () => {
  it('counts only what is required', () => {
    const expectations = [
      anExpectation({ status: 'ALIGNED' }),
      anExpectation({ status: 'DIFFERS' }),
      anExpectation({ required: false, status: 'OPEN' }),
    ]
    expect(progressOf(expectations)).toEqual({ required: 2, aligned: 1, missing: 1 })
  })
})

describe('firstDraft', () => {
  const listing = { places: { total: 4, free: 2 }, period: { from: '2026-09-01', to: '2027-06-30' } }

  it('asks no more places than are free, in the days that both can', () => {
    const own = { id: 'mine', places: { total: 4 }, period: { from: '2027-01-18', to: '2027-02-05' } }
    expect(firstDraft(listing, own)).toMatchObject({
      places: 2,
      from: '2027-01-18',
      to: '2027-02-05',
      counterListingId: 'mine',
    })
  })

  it('takes the days of the listing when there are no own ones or none in common', () => {
    expect(firstDraft(listing, null)).toMatchObject({ places: 1, from: '2026-09-01', to: '2027-06-30' })
    const elsewhere = { id: 'mine', places: null, period: { from: '2028-01-01', to: '2028-02-01' } }
    expect(firstDraft(listing, elsewhere)).toMatchObject({ from: '2026-09-01' })
  })

  it('never asks for nothing, not even from what is full', () => {
    expect(firstDraft({ places: { total: 2, free: 0 }, period: null }, null).places).toBe(1)
  })
})

it('reads empty dates as no period and one date as an open one', () => {
  expect(periodOf({ from: '', to: '' })).toBeNull()
  expect(periodOf({ from: '2027-01-01', to: '' })).toEqual({ from: '2027-01-01', to: null })
})

it('knows a signature under an earlier revision for no signature', () => {
  const signatures = [{ side: 'ASKING' as const, revision: 1, at: '2026-11-23T10:00:00Z' }]
  expect(hasSigned(aCollaboration({ signatures }), 'ASKING')).toBe(true)
  const revised = aCollaboration({
    signatures,
    terms: someTerms({ revision: 2, places: 1, period: { from: null, to: null } }),
  })
  expect(hasSigned(revised, 'ASKING')).toBe(false)
})

it('keeps the themes in the order of the template', () => {
  const items = [
    anExpectation({ theme: 'GUIDANCE' }),
    anExpectation({ theme: 'COMMUNICATION' }),
    anExpectation({ theme: 'GUIDANCE' }),
  ]
  expect(byTheme(items).map(({ theme, items: these }) => [theme, these.length])).toEqual([
    ['GUIDANCE', 2],
    ['COMMUNICATION', 1],
  ])
})

it('sorts collaborations by who has to act', () => {
  const item = aCollaboration({ turn: null })
  const grouped = group([
    { ...item, id: 'asked me', state: 'PROPOSED', turn: 'ASKING' },
    { ...item, id: 'I asked', state: 'PROPOSED', turn: 'OFFERING' },
    { ...item, id: 'withdrawn', state: 'WITHDRAWN' },
    { ...item, id: 'agreed', state: 'AGREED' },
    { ...item, id: 'they confirmed', state: 'ACTIVE', turn: 'ASKING' },
    { ...item, id: 'done', state: 'COMPLETED' },
  ])
  expect(
    Object.fromEntries(Object.entries(grouped).map(([name, items]) => [name, items.map(({ id }) => id)])),
  ).toEqual({
    yours: ['asked me', 'they confirmed'],
    theirs: ['I asked'],
    running: ['agreed'],
    over: ['withdrawn', 'done'],
  })
})

it('draws what ended early in one quiet look, and what was broken off in another', () => {
  expect(lookOfState('DECLINED')).toBe('ENDED')
  expect(lookOfState('TERMINATED')).toBe('TERMINATED')
  expect(lookOfState('ACTIVE')).toBe('ACTIVE')
  expect(endedOtherwise('EXPIRED')).toBe(true)
  expect(otherSide('ASKING')).toBe('OFFERING')
})
