import { describe, expect, it } from 'vitest'
import type { OwnOrganisation } from '@/platform/wire'
import { draftOf, iconOf, lookOf, needsNewVerification } from './model'

describe('lookOf', () => {
  it('gives a school and a company a side, and nobody else', () => {
    expect(lookOf('SCHOOL')).toBe('school')
    expect(lookOf('COMPANY')).toBe('company')
    expect(['RTC', 'SECTOR_ORGANISATION', 'TRAINING_PROVIDER', 'PEDAGOGICAL_SUPPORT'] as const).toSatisfy(
      (types: Parameters<typeof lookOf>[0][]) => types.every((type) => lookOf(type) === 'other'),
    )
  })

  it('draws each side differently', () => {
    expect(new Set([iconOf('SCHOOL'), iconOf('COMPANY'), iconOf('RTC')]).size).toBe(3)
  })
})

it('tells that another name, kind or number must be checked anew, and another website need not', () => {
  const own: OwnOrganisation = {
    id: '1',
    version: 0,
    name: 'Garage Peeters',
    type: 'COMPANY',
    number: null,
    postcode: '9000',
    municipality: 'Gent',
    sectors: ['auto'],
    website: null,
    contactEmail: null,
    verification: 'VERIFIED',
    reason: null,
    recognition: null,
  }
  const draft = draftOf(own)
  expect(needsNewVerification(own, draft)).toBe(false)
  expect(needsNewVerification(own, { ...draft, website: 'https://peeters.example' })).toBe(false)
  expect(needsNewVerification(own, { ...draft, name: 'Garage Janssens' })).toBe(true)
  expect(needsNewVerification(own, { ...draft, number: '0202239951' })).toBe(true)
  expect(needsNewVerification({ ...own, verification: 'UNVERIFIED' }, { ...draft, type: 'SCHOOL' })).toBe(
    false,
  )
})
