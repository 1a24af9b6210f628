import { describe, expect, it } from 'vitest'
import {
  asksNothing,
  change,
  countFilters,
  fromQuery,
  noFilters,
  postcodeIn,
  toggle,
  toQuery,
  withoutFilters,
} from './model'

describe('the address of a search', () => {
  it('says the same after a round trip', () => {
    const filters = {
      ...noFilters,
      q: 'lassen roeselare',
      kind: ['INTERNSHIP_PLACE' as const],
      direction: ['OFFER' as const],
      studyDomain: ['stem', 'sport'],
      finality: ['arbeidsmarkt'],
      grade: ['2', '7'],
      organisation: ['01a20999-ecfe-7d4d-9708-ce0981086c32'],
      near: '8800',
      radiusKm: 50,
      from: '2027-01-04',
      to: '2027-06-30',
      literal: ['place'],
      sort: 'newest' as const,
      page: 2,
      view: 'map' as const,
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

  it('has a word of its own for the map', () => {
    expect(toQuery({ ...noFilters, view: 'map' })).toEqual({ view: 'kaart' })
    expect(fromQuery({ view: 'kaart' }).view).toBe('map')
    expect(fromQuery({ view: 'globe' }).view).toBe('list')
  })

  it('leaves out a day that does not exist, and an end before the start', () => {
    expect(fromQuery({ from: '2027-02-31', to: 'morgen' })).toEqual(noFilters)
    expect(fromQuery({ from: '2027-02-01', to: '2027-01-01' })).toEqual({ ...noFilters, from: '2027-02-01' })
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

  it('counts a place as one filter, and a period as one', () => {
    expect(countFilters({ ...noFilters, near: '9000', kind: ['EQUIPMENT', 'GUEST_LESSON'] })).toBe(3)
    expect(countFilters({ ...noFilters, from: '2027-01-01', to: '2027-02-01' })).toBe(1)
  })

  it('clears them all without losing the words or the map', () => {
    const filters = { ...noFilters, q: 'hout', view: 'map' as const, near: '9000', sort: 'newest' as const }
    expect(withoutFilters(filters)).toEqual({ ...noFilters, q: 'hout', view: 'map', sort: 'newest' })
  })
})

describe('postcodeIn', () => {
  it('finds four digits that can be a postcode', () => {
    expect(postcodeIn('8800 Roeselare')).toBe('8800')
    expect(postcodeIn('0123')).toBeNull()
    expect(postcodeIn('Gent')).toBeNull()
  })
})
