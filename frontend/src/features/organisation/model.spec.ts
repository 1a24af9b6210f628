import { describe, expect, it } from 'vitest'
import { anOwnOrganisation } from '@/testing/factories'
import { draftOf, iconOf, lookOf, losesRecognition, needsNewVerification } from './model'

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

const own = anOwnOrganisation()

it('tells that another name, kind or number must be checked anew, and another website need not', () => {
  const draft = draftOf(own)
  expect(needsNewVerification(own, draft)).toBeNull()
  expect(needsNewVerification(own, { ...draft, website: 'https://peeters.example' })).toBeNull()
  expect(needsNewVerification(own, { ...draft, name: 'Garage Janssens' })).toBe('again')
  expect(needsNewVerification(own, { ...draft, number: '0202239951' })).toBe('again')
  expect(needsNewVerification(own, { ...draft, sectors: ['auto', 'zorg'] })).toBeNull()
  expect(
    needsNewVerification({ ...own, verification: 'UNVERIFIED' }, { ...draft, type: 'SCHOOL' }),
  ).toBeNull()
})

it('tells that a recognition ends with another name, and not with another website', () => {
  const recognised = { ...own, recognition: { reference: 'ERK-1', until: null } }
  const draft = draftOf(recognised)
  expect(losesRecognition(recognised, { ...draft, website: 'https://peeters.example' })).toBe(false)
  expect(losesRecognition(recognised, { ...draft, name: 'Garage Janssens' })).toBe(true)
  expect(losesRecognition(own, { ...draft, name: 'Garage Janssens' })).toBe(false)
})

it('tells a sector organisation that each sector it adds must be checked, and none that it leaves', () => {
  const fund = anOwnOrganisation({ type: 'SECTOR_ORGANISATION', sectors: ['auto', 'hout'] })
  const draft = draftOf(fund)
  expect(needsNewVerification(fund, { ...draft, sectors: ['hout'] })).toBeNull()
  expect(needsNewVerification(fund, { ...draft, sectors: ['hout', 'zorg'] })).toBe('againSectors')
})
