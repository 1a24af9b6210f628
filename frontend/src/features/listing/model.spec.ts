import { describe, expect, it } from 'vitest'
import type { Kind, ListingState } from '@/platform/wire'
import { dayRuns, freePlaces, isFull, kinds, overlap, schoolYear, toneOf, unitOf } from './model'

describe('schoolYear', () => {
  it('runs from September to June', () => {
    expect(schoolYear('2026-11-23')).toEqual({ from: '2026-09-01', to: '2027-06-30' })
    expect(schoolYear('2027-06-30')).toEqual({ from: '2026-09-01', to: '2027-06-30' })
    expect(schoolYear('2026-11-23', 1)).toEqual({ from: '2027-09-01', to: '2028-06-30' })
  })

  it('is the coming one in summer', () => {
    expect(schoolYear('2027-07-15').from).toBe('2027-09-01')
  })
})

describe('overlap', () => {
  const spring = { from: '2027-02-01', to: '2027-05-31' }

  it('is what both have in common', () => {
    expect(overlap(spring, { from: '2027-05-01', to: '2027-09-01' })).toEqual({
      from: '2027-05-01',
      to: '2027-05-31',
    })
  })

  it('is not limited by an open end or by nothing said', () => {
    expect(overlap(spring, null)).toEqual(spring)
    expect(overlap(spring, { from: null, to: '2027-03-01' })).toEqual({
      from: '2027-02-01',
      to: '2027-03-01',
    })
  })

  it('is nothing when they do not meet', () => {
    expect(overlap(spring, { from: '2027-06-01', to: null })).toBeNull()
  })
})

it('writes a working week as its first and last day', () => {
  expect(dayRuns(['FRI', 'MON', 'TUE', 'WED', 'THU'])).toEqual([['MON', 'FRI']])
  expect(dayRuns(['MON', 'WED', 'THU'])).toEqual([['MON'], ['WED', 'THU']])
})

it('takes the free places, else all of them, else nothing', () => {
  expect(freePlaces({ places: { total: 4, free: 1 } })).toBe(1)
  expect(freePlaces({ places: { total: 4, free: null } })).toBe(4)
  expect(freePlaces({ places: null })).toBeNull()
  expect(isFull({ places: { total: 4, free: 0 } })).toBe(true)
})

it('has a word for the places of every kind and a tone for every state', () => {
  const states: ListingState[] = ['DRAFT', 'PUBLISHED', 'PAUSED', 'CLOSED', 'EXPIRED', 'HIDDEN']
  expect(kinds.map((kind: Kind) => unitOf(kind)).every(Boolean)).toBe(true)
  expect(states.map(toneOf).every(Boolean)).toBe(true)
})
