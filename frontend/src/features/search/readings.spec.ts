import { describe, expect, it } from 'vitest'
import { noFilters } from './model'
import { readings } from './readings'

const names = { kind: (kind: string) => kind, direction: (direction: string) => direction }
const nothing = { text: '', place: null, kind: [], direction: null, concepts: [] }

describe('readings', () => {
  it('offers a place as a filter with the distance that was understood', () => {
    const place = { label: 'Roeselare', postcode: '8800', point: null, km: 25 }
    expect(readings({ ...nothing, place }, noFilters, names)).toEqual([
      { type: 'place', label: 'Roeselare, 25 km', filter: { near: '8800', radiusKm: 25 }, literal: 'place' },
    ])
  })

  it('does not repeat what is a filter already', () => {
    const interpreted = { ...nothing, kind: ['INTERNSHIP_PLACE' as const], direction: 'OFFER' as const }
    const filters = { ...noFilters, kind: ['INTERNSHIP_PLACE' as const], direction: ['OFFER' as const] }
    expect(readings(interpreted, filters, names)).toEqual([])
  })

  it('shows a trade without making it a filter', () => {
    const found = readings({ ...nothing, concepts: [{ id: 'welding', label: 'lassen' }] }, noFilters, names)
    expect(found).toEqual([{ type: 'concept', label: 'lassen', filter: null, literal: 'welding' }])
  })
})
