import { describe, expect, it } from 'vitest'
import { aCriterion } from '@/testing/factories'
import {
  comparedIn,
  criteriaOf,
  fitOf,
  gainOf,
  hintsOf,
  inOrder,
  sumOf,
  toggled,
  trackLength,
  unknownIn,
} from './model'

describe('sumOf', () => {
  it('is the total when the weights add up to one', () => {
    const criteria = [aCriterion({ weight: 0.75, score: 1 }), aCriterion({ weight: 0.25, score: 0.4 })]
    expect(sumOf(criteria)).toBe(85)
  })

  it('counts what is unknown at 0.7', () => {
    expect(sumOf([aCriterion({ weight: 0.5, score: 1 }), aCriterion({ weight: 0.5, score: null })])).toBe(85)
  })
})

describe('the tracks', () => {
  const criteria = [
    aCriterion({ name: 'trust', weight: 0.1 }),
    aCriterion({ name: 'substance', weight: 0.4 }),
  ]

  it('are as long as their weight, the heaviest over the whole width', () => {
    expect(criteria.map(({ weight }) => trackLength(weight, criteria))).toEqual([25, 100])
  })

  it('stand in the order of their weight', () => {
    expect(inOrder(criteria).map(({ name }) => name)).toEqual(['substance', 'trust'])
  })
})

it('says a score in words', () => {
  expect([1, 0.85, 0.7, 0.4, 0.1].map(fitOf)).toEqual(['veryGood', 'veryGood', 'good', 'partly', 'not'])
})

it('finds what is not known', () => {
  const criteria = [aCriterion({ score: 0 }), aCriterion({ name: 'trust', score: null })]
  expect(unknownIn({ criteria }).map(({ name }) => name)).toEqual(['trust'])
})

describe('a comparison', () => {
  it('is in the address, three at most', () => {
    expect(comparedIn('a,b,c,d')).toEqual(['a', 'b', 'c'])
    expect([undefined, '', ['a']].map(comparedIn)).toEqual([[], [], []])
  })

  it('takes one in and lets it go', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b'])
    expect(toggled(['a', 'b'], 'a')).toEqual(['b'])
  })

  it('has a row for each criterion of any, in the order of the first', () => {
    const one = { criteria: [aCriterion({ name: 'trust', weight: 0.1 }), aCriterion({ weight: 0.9 })] }
    const other = { criteria: [aCriterion({ name: 'period', weight: 0.2 })] }
    expect(criteriaOf([one, other])).toEqual([aCriterion().name, 'trust', 'period'])
  })
})

describe('hints to an owner', () => {
  const hint = (code: string) => ({ code, text: `${code}.`, gain: { good: 1, points: 2 }, proposal: null })

  it('are the best three, and none before there is an answer', () => {
    const items = ['a', 'b', 'c', 'd'].map(hint)
    expect(hintsOf({ good: 0, judged: 9, items }).map(({ code }) => code)).toEqual(['a', 'b', 'c'])
    expect(hintsOf(null)).toEqual([])
  })

  it('tell of good matches where there are more of them, else of points', () => {
    expect(gainOf({ good: 2, points: 7.4 })).toEqual({ measure: 'good', n: 2 })
    expect(gainOf({ good: 0, points: 7.4 })).toEqual({ measure: 'points', n: 7 })
  })
})
