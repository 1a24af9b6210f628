import { describe, expect, it } from 'vitest'
import { iconOf, lookOf } from './model'

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
