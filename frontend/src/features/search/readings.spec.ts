import { describe, expect, it } from 'vitest'
import type { Period } from '@/platform/wire'
import { noFilters } from './model'
import { readings } from './readings'

const names = {
  kind: (kind: string) => kind,
  direction: (direction: string) => direction,
  period: ({ from, to }: Period) => `${from ?? '…'} – ${to ?? '…'}`,
  language: (code: string) => code,
  specialNeeds: 'OV3 of OV4 welkom',
}
const nothing = {
  text: '',
  place: null,
  kind: [],
  direction: null,
  period: null,
  concepts: [],
  language: null,
  specialNeeds: false,
}

describe('readings', () => {
  it('offers a place as a filter with the distance that was understood', () => {
    const place = { label: 'Roeselare', postcode: '8800', point: null, km: 25, province: null }
    expect(readings({ ...nothing, place }, noFilters, names)).toEqual([
      { type: 'place', label: 'Roeselare, 25 km', filter: { near: '8800', radiusKm: 25 }, literal: 'place' },
    ])
  })

  it('offers a province as the filter on that province, and not as a circle', () => {
    const place = {
      label: 'West Flanders',
      postcode: '8800',
      point: null,
      km: 40,
      province: 'west-vlaanderen',
    }
    expect(readings({ ...nothing, place }, noFilters, names)).toEqual([
      { type: 'place', label: 'West Flanders', filter: { province: ['west-vlaanderen'] }, literal: 'place' },
    ])
    expect(readings({ ...nothing, place }, { ...noFilters, province: ['west-vlaanderen'] }, names)).toEqual(
      [],
    )
  })

  it('offers a month as the filter on its days, and what begins in one as an open one', () => {
    const march = { from: '2027-03-01', to: '2027-03-31' }
    expect(readings({ ...nothing, period: march }, noFilters, names)).toEqual([
      { type: 'period', label: '2027-03-01 – 2027-03-31', filter: march, literal: 'period' },
    ])
    const onwards = { from: '2027-03-01', to: null }
    expect(readings({ ...nothing, period: onwards }, noFilters, names)).toEqual([
      { type: 'period', label: '2027-03-01 – …', filter: onwards, literal: 'period' },
    ])
    expect(readings({ ...nothing, period: march }, { ...noFilters, from: '2027-01-01' }, names)).toEqual([])
  })

  it('does not repeat what is a filter already', () => {
    const interpreted = { ...nothing, kind: ['INTERNSHIP_PLACE' as const], direction: 'OFFER' as const }
    const filters = { ...noFilters, kind: ['INTERNSHIP_PLACE' as const], direction: ['OFFER' as const] }
    expect(readings(interpreted, filters, names)).toEqual([])
  })

  it('refuses one of two kinds and leaves the other', () => {
    const kind = ['INTERNSHIP_PLACE' as const, 'DUAL_LEARNING_PLACE' as const]
    expect(readings({ ...nothing, kind }, noFilters, names).map(({ literal }) => literal)).toEqual(kind)
  })

  it('offers a trade as a filter beside those that are on', () => {
    const found = readings(
      {
        ...nothing,
        concepts: [
          { id: 'welding', label: 'lassen' },
          { id: 'wood', label: 'hout' },
        ],
      },
      { ...noFilters, concept: ['wood'] },
      names,
    )
    expect(found).toEqual([
      { type: 'concept', label: 'lassen', filter: { concept: ['wood', 'welding'] }, literal: 'welding' },
    ])
  })

  it('tells the language that was read, and offers OV3 and OV4 as a filter', () => {
    const interpreted = { ...nothing, language: 'fr', specialNeeds: true }
    expect(readings(interpreted, noFilters, names)).toEqual([
      { type: 'language', label: 'fr', filter: null, literal: 'language' },
      {
        type: 'specialNeeds',
        label: 'OV3 of OV4 welkom',
        filter: { specialNeeds: true },
        literal: 'specialNeeds',
      },
    ])
    expect(readings(interpreted, { ...noFilters, specialNeeds: true }, names)).toHaveLength(1)
  })
})
