import { expect, it } from 'vitest'
import type { Paper } from '@/platform/wire'
import { groupOf, grouped, today } from './model'

function aPaper(part: Partial<Paper>): Paper {
  return {
    code: 'RISK_ANALYSIS',
    label: 'Risicoanalyse',
    duty: 'COMPULSORY',
    gate: 'SIGN',
    side: 'OFFERING',
    blocks: true,
    verified: true,
    sources: [],
    day: null,
    mayState: true,
    ...part,
  }
}

it('takes for needed only what is compulsory and was seen in a source', () => {
  expect(groupOf(aPaper({}))).toBe('SIGN')
  expect(groupOf(aPaper({ gate: 'START' }))).toBe('START')
  expect(groupOf(aPaper({ verified: false }))).toBe('ADVICE')
  expect(groupOf(aPaper({ duty: 'USUAL' }))).toBe('ADVICE')
  expect(groupOf(aPaper({ gate: 'NONE' }))).toBe('ADVICE')
})

it('leaves out groups without papers', () => {
  expect(grouped([aPaper({}), aPaper({ duty: 'ADVISED' })]).map(({ group }) => group)).toEqual([
    'SIGN',
    'ADVICE',
  ])
})

it('writes the day as a date', () => {
  expect(today(new Date(2027, 0, 3, 23, 59))).toBe('2027-01-03')
})
