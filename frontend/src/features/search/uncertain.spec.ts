import { expect, it } from 'vitest'
import { aSearchItem } from '@/testing/factories'
import { firstUncertain, unsaid } from './uncertain'

const certain = aSearchItem()
const silent = aSearchItem({ uncertain: ['period'] })

it('finds where those begin that left a field empty', () => {
  expect(firstUncertain([certain, certain, silent, silent])).toBe(2)
  expect(firstUncertain([silent])).toBe(0)
  expect(firstUncertain([certain])).toBe(1)
})

it('draws no border through an order that mixes them', () => {
  expect(firstUncertain([silent, certain])).toBe(2)
})

it('names each field once', () => {
  expect(unsaid([certain, silent, aSearchItem({ uncertain: ['grade', 'period'] })])).toEqual([
    'period',
    'grade',
  ])
})
