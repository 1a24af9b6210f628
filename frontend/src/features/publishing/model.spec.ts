import { describe, expect, it } from 'vitest'
import { aListing } from '@/testing/factories'
import {
  draftFrom,
  draftOf,
  fieldsOf,
  freshDraft,
  gapsIn,
  isSendable,
  likelyDirection,
  periodOf,
  placeIn,
  usualRadius,
} from './model'

const start = {
  kind: 'INTERNSHIP_PLACE' as const,
  direction: 'NEED' as const,
  postcode: '8870 Izegem',
  contact: { name: 'Bart', email: null, phone: null },
}
const today = '2026-11-23'

describe('a fresh draft', () => {
  it('needs only a title and some words', () => {
    expect(gapsIn(freshDraft(start))).toEqual(['title', 'description'])
    expect(gapsIn({ ...freshDraft(start), title: 'Stage', description: 'Lassen' })).toEqual([])
  })

  it('starts from what is usual for the kind', () => {
    expect(freshDraft(start)).toMatchObject({ radiusKm: '25', places: 1, contactName: 'Bart' })
    expect(usualRadius('EQUIPMENT', 'OFFER')).toBe(0)
    expect(likelyDirection('SCHOOL')).toBe('NEED')
    expect(likelyDirection('COMPANY')).toBe('OFFER')
  })

  it('takes the school year of the day as its period', () => {
    expect(periodOf(freshDraft(start), today)).toEqual({ from: '2026-09-01', to: '2027-06-30' })
    expect(periodOf({ ...freshDraft(start), when: 'nextYear' }, today)).toEqual({
      from: '2027-09-01',
      to: '2028-06-30',
    })
    expect(periodOf({ ...freshDraft(start), when: 'open' }, today)).toBeNull()
  })
})

it('reads a postcode and a name from one line, in any order', () => {
  expect(placeIn('8300 Westkapelle')).toEqual({ postcode: '8300', name: 'Westkapelle' })
  expect(placeIn('8300')).toEqual({ postcode: '8300', name: '' })
  expect(placeIn('Gent')).toEqual({ postcode: '', name: 'Gent' })
})

describe('fieldsOf', () => {
  it('reads the place, the numbers and the labels as people type them', () => {
    const draft = {
      ...freshDraft(start),
      hoursPerWeek: '36,5',
      competences: 'lassen, TIG ;; slijpen\n',
      radiusKm: '',
    }
    expect(fieldsOf(draft, today)).toMatchObject({
      postcode: '8870',
      municipality: 'Izegem',
      hoursPerWeek: 36.5,
      radiusKm: null,
      competences: ['lassen', 'TIG', 'slijpen'],
      weekdays: null,
    })
  })

  it('says that places are not limited', () => {
    expect(fieldsOf({ ...freshDraft(start), limited: false }, today).places).toBeNull()
  })

  it('gives equipment its way of sharing', () => {
    expect(
      fieldsOf({ ...freshDraft({ ...start, kind: 'EQUIPMENT' }), mode: 'DONATION' }, today).details,
    ).toEqual({ mode: 'DONATION' })
  })
})

it('keeps a listing as it was when nothing is changed', () => {
  const listing = aListing({
    details: { other: { vervoer: 'bus' } },
    weekdays: ['MON'],
    hoursPerWeek: 8,
    competences: ['lassen'],
  })
  const fields = fieldsOf(draftOf(listing), today)
  expect(fields).toMatchObject({
    title: listing.title,
    period: listing.period,
    details: listing.details,
    weekdays: ['MON'],
    hoursPerWeek: 8,
    competences: ['lassen'],
    places: listing.places?.total,
  })
})

it('sends what is no number as it was typed, so that the server can name the field', () => {
  expect(fieldsOf({ ...freshDraft(start), radiusKm: 'ver' }, today).radiusKm).toBe('ver')
})

it('finds dates in the wrong order before the server has to', () => {
  const draft = {
    ...freshDraft(start),
    title: 'x',
    description: 'x',
    when: 'own' as const,
    from: '2027-02-01',
    to: '2027-01-01',
  }
  expect(gapsIn(draft)).toEqual(['dates'])
})

describe('what only one kind has', () => {
  const training = freshDraft({ ...start, kind: 'PROFESSIONAL_DEVELOPMENT' })

  it('is sent as numbers and without what is empty', () => {
    const draft = { ...training, details: { sessions: '4', format: '', themes: [], focus: 'CONTENT' } }
    expect(fieldsOf(draft, today).details).toEqual({ sessions: 4, focus: 'CONTENT' })
  })

  it('comes back into the form as it is typed', () => {
    const listing = aListing({ kind: 'EQUIPMENT', details: { mode: 'LOAN', deposit: 50 } })
    expect(draftOf(listing).details).toEqual({ mode: 'LOAN', deposit: '50' })
    expect(fieldsOf(draftOf(listing), today).details).toEqual({ mode: 'LOAN', deposit: 50 })
  })

  it('is not sent away by itself while a number is none', () => {
    const draft = { ...training, title: 'Vorming' }
    expect(isSendable(draft, today)).toBe(true)
    expect(isSendable({ ...draft, details: { sessions: 'veel' } }, today)).toBe(false)
    expect(isSendable({ ...draft, radiusKm: 'ver' }, today)).toBe(false)
    expect(isSendable({ ...draft, title: ' ' }, today)).toBe(false)
  })
})

it('begins from an earlier listing, in a period that is not over', () => {
  const over = aListing({ period: { from: '2025-09-01', to: '2026-06-30' } })
  expect(draftFrom(over, today)).toMatchObject({ title: over.title, when: 'thisYear', from: '', to: '' })
  expect(draftFrom(aListing(), today)).toMatchObject({ when: 'own', to: '2027-06-30' })
})

it('keeps the municipality that people call a place by', () => {
  const listing = aListing({ postcode: '8800', municipality: 'Rumbeke' })
  expect(fieldsOf(draftOf(listing), today)).toMatchObject({ postcode: '8800', municipality: 'Rumbeke' })
})

it('sends the numbers of a visit as numbers, and what is none as it was typed', () => {
  const draft = {
    ...freshDraft({ ...start, kind: 'COMPANY_VISIT' }),
    details: { groupMin: '5', groupMax: 'veel', durationMinutes: '90', languages: ['nl'] },
  }
  expect(fieldsOf(draft, today).details).toEqual({
    groupMin: 5,
    groupMax: 'veel',
    durationMinutes: 90,
    languages: ['nl'],
  })
})
