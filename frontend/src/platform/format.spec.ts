import { afterAll, beforeAll, expect, it } from 'vitest'
import { showLanguage } from '@/messages'
import { longDate, number, shortDate, shortMonth } from './format'

beforeAll(() => showLanguage('fr'))
afterAll(() => showLanguage('nl'))

it('says the first of a month as the French do', () => {
  expect(longDate('2026-09-01')).toBe('mardi 1er septembre 2026')
  expect(shortDate('2026-09-01')).toBe('1er sept 2026')
})

it('leaves other days and the years alone', () => {
  expect(longDate('2026-09-21')).toBe('lundi 21 septembre 2026')
  expect(shortMonth('2026-01')).toBe('janv 26')
  expect(number(1.5)).toBe('1,5')
})
