import { describe, expect, it } from 'vitest'
import { aReport, aShare, someOutcomes } from '@/testing/factories'
import { cell, filtersOf, findingIn, leader, percent, tellsOfKept, unmetBars } from './model'

const none = someOutcomes()

describe('filtersOf', () => {
  it('starts from the school year of the day', () => {
    expect(filtersOf({}, '2026-11-23')).toEqual({
      from: '2026-09',
      to: '2026-12',
      kind: '',
      province: '',
      sector: '',
    })
    expect(filtersOf({}, '2027-03-01')).toMatchObject({ from: '2026-09', to: '2027-06' })
  })

  it('takes from the address what is a month, and nothing else', () => {
    expect(filtersOf({ from: '2026-01', to: 'now', kind: 'EQUIPMENT' }, '2026-11-23')).toMatchObject({
      from: '2026-01',
      to: '2026-12',
      kind: 'EQUIPMENT',
    })
  })
})

describe('findingIn', () => {
  it('tells what was agreed before all else', () => {
    expect(findingIn(aReport({ totals: { ...none, published: 9, agreed: 7 } }))).toEqual({
      key: 'agreed',
      agreed: 7,
    })
  })

  it('tells where most happens when outcomes are too few to tell', () => {
    const byProvince = [
      { province: 'limburg', ...none, published: 3, agreed: null },
      { province: 'antwerpen', ...none, published: 8, agreed: null },
    ]
    const report = aReport({ totals: { ...none, published: 11, agreed: null }, byProvince })
    expect(findingIn(report)).toEqual({ key: 'province', province: 'antwerpen', published: 8 })
  })

  it('says that there is nothing yet', () => {
    expect(findingIn(aReport({ totals: none }))).toEqual({ key: 'nothing' })
  })
})

it('names no leader of two that are equal', () => {
  expect(
    leader(
      [
        { ...none, published: 2 },
        { ...none, published: 2 },
      ],
      'published',
    ),
  ).toBeNull()
})

it('shows what is not told as a dash, and a sum with a hidden part as at least that', () => {
  expect(cell(someOutcomes({ agreed: null }), 'agreed')).toBe('–')
  expect(cell(someOutcomes(), 'agreed')).toBe('0')
  expect(cell(someOutcomes({ agreed: 12, atLeast: ['agreed'] }), 'agreed')).toBe('≥ 12')
})

it('puts what others said under the reason that it tells apart', () => {
  const said = { reason: 'TOO_FAR', label: 'Te ver', number: 6, atLeast: true, because: [], byProvince: [] }
  const byProvince = [{ province: 'limburg', number: 9, atLeast: false }]
  const bars = unmetBars([
    { reason: 'REFUSED', label: 'Iedereen zei nee', number: 9, atLeast: false, because: [said], byProvince },
    { reason: 'NEED_GONE', label: 'Niet meer nodig', number: 5, atLeast: false, because: [], byProvince: [] },
  ])
  expect(bars.map(({ key, within }) => [key, within])).toEqual([
    ['REFUSED', false],
    ['REFUSED TOO_FAR', true],
    ['NEED_GONE', false],
  ])
  expect(bars.map(({ places }) => places.length)).toEqual([1, 0, 0])
})

it('tells a share in percents, and nothing of what is not told', () => {
  expect(percent(aShare({ of: 36, kept: 30 }))).toBe('83%')
  expect(percent(aShare())).toBe('–')
  expect(tellsOfKept(aReport())).toBe(false)
})
