import { expect, it } from 'vitest'
import { aListing } from '@/testing/factories'
import { differences, taking } from './differences'
import { draftOf } from './model'

const base = draftOf(aListing())

it('finds nothing where both wrote the same', () => {
  const changed = { ...base, title: 'Stage' }
  expect(differences(base, changed, { ...changed })).toEqual([])
})

it('tells what only they changed from what both did', () => {
  const mine = { ...base, title: 'Mijn titel', competences: 'frezen' }
  const theirs = { ...base, title: 'Hun titel', places: 5 }
  expect(differences(base, mine, theirs)).toEqual([
    { part: 'title', both: true },
    { part: 'places', both: false },
  ])
})

it('holds every difference for one of both when the beginning is not known', () => {
  expect(differences(null, { ...base, to: '2027-01-31' }, base)).toEqual([{ part: 'when', both: true }])
})

it('takes whole parts', () => {
  const theirs = { ...base, limited: false, places: 9, title: 'Hun titel' }
  expect(taking({ ...base, title: 'Mijn titel' }, theirs, ['places'])).toEqual({
    ...base,
    title: 'Mijn titel',
    limited: false,
    places: 9,
  })
})
