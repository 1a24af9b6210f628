import { describe, expect, it } from 'vitest'
import {
  asksNothing,
  change,
  countFilters,
  fromQuery,
  noFilters,
  postcodeIn,
  readings,
  toggle,
  toQuery,
} from './model'

const names = { kind: (kind: string) => kind, direction: (direction: string) => direction }
const nothing = { text: '', place: null, kind: [], direction: null, concepts: [] }

describe('the address of a search', () => {
  it('says the same after a round trip', () => {
    const filters = {
      ...noFilters,
      q: 'lassen roeselare',
      kind: ['INTERNSHIP_PLACE' as const],
      direction: ['OFFER' as const],
      studyDomain: ['stem', 'sport'],
      near: '8800',
      radiusKm: 50,
      literal: ['place'],
      sort: 'newest' as const,
      page: 2,
    }
    const query = Object.fromEntries(
      Object.entries(toQuery(filters)).map(([key, value]) => [
        key,
        Array.isArray(value) ? value.map(String) : String(value),
      ]),
    )
    expect(fromQuery(query)).toEqual(filters)
  })

  it('leaves out what was not asked', () => {
    expect(toQuery(noFilters)).toEqual({})
    expect(asksNothing(noFilters)).toBe(true)
    expect(asksNothing(change(noFilters, { q: 'las' }))).toBe(false)
  })

  it('drops what it does not know instead of failing', () => {
    expect(fromQuery({ kind: 'SPACESHIP', sort: 'random', page: '-3', radiusKm: 'far', q: null })).toEqual(
      noFilters,
    )
  })
})

describe('changing filters', () => {
  it('goes back to the first page', () => {
    expect(change({ ...noFilters, page: 4 }, { q: 'hout' }).page).toBe(0)
  })

  it('adds a value the first time and takes it away the second', () => {
    const once = toggle(noFilters, 'studyDomain', 'stem')
    expect(once.studyDomain).toEqual(['stem'])
    expect(toggle(once, 'studyDomain', 'stem').studyDomain).toEqual([])
  })

  it('counts a place as one filter', () => {
    expect(countFilters({ ...noFilters, near: '9000', kind: ['EQUIPMENT', 'GUEST_LESSON'] })).toBe(3)
  })
})

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

describe('postcodeIn', () => {
  it('finds four digits that can be a postcode', () => {
    expect(postcodeIn('8800 Roeselare')).toBe('8800')
    expect(postcodeIn('0123')).toBeNull()
    expect(postcodeIn('Gent')).toBeNull()
  })
})
