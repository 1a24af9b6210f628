import { describe, expect, it } from 'vitest'
import type { Suggestion } from '@/platform/wire'
import { groupsOf, inOrder, lastWord, wordsAfter, wordsKept } from './suggestions'

function a(type: Suggestion['type'], text: string, id = text): Suggestion {
  return { type, id, text, detail: null }
}

describe('the order of suggestions', () => {
  it('is trades, places, organisations, at most ten', () => {
    const mixed = [a('PLACE', 'Gent'), a('ORGANISATION', 'Gentse Las'), a('CONCEPT', 'gieten')]
    expect(inOrder(mixed).map(({ text }) => text)).toEqual(['gieten', 'Gent', 'Gentse Las'])
    expect(inOrder(Array.from({ length: 14 }, (_, n) => a('CONCEPT', `vak ${n}`)))).toHaveLength(10)
  })

  it('is numbered through the groups, as the arrows go', () => {
    const groups = groupsOf([a('CONCEPT', 'gieten'), a('PLACE', 'Gent'), a('PLACE', 'Genk')])
    expect(groups.map(({ type, items }) => [type, items.map(({ index }) => index)])).toEqual([
      ['CONCEPT', [0]],
      ['PLACE', [1, 2]],
    ])
  })
})

describe('choosing a suggestion', () => {
  it('completes the last word and keeps those before it', () => {
    expect(wordsAfter('stage lassen roes', a('PLACE', 'Roeselare'))).toBe('stage lassen Roeselare')
    expect(wordsAfter('stage la', a('CONCEPT', 'lassen'))).toBe('stage lassen')
  })

  it('completes several words at once', () => {
    expect(wordsAfter('lassen sint nik', a('PLACE', 'Sint-Niklaas'))).toBe('lassen Sint-Niklaas')
    expect(wordsAfter('duale lera', a('CONCEPT', 'duale leraar'))).toBe('duale leraar')
  })

  it('replaces a word with a typing error, not the words before it', () => {
    expect(wordsAfter('lassen roselare', a('PLACE', 'Roeselare'))).toBe('lassen Roeselare')
    expect(wordsAfter('lasen', a('CONCEPT', 'lassen'))).toBe('lassen')
  })

  it('replaces what was typed of another label by the usual one', () => {
    const sewing = { ...a('CONCEPT', 'naaimachine'), detail: 'machine à coudre' }
    expect(wordsAfter('stage machine a cou', sewing)).toBe('stage naaimachine')
  })

  it('knows accents and capitals apart from nothing', () => {
    expect(wordsAfter('Stage COIF', a('CONCEPT', 'coiffure'))).toBe('Stage coiffure')
    expect(wordsKept('lassen helene', 'Hélène')).toBe('lassen')
  })

  it('takes the name of an organisation out of the words', () => {
    expect(wordsAfter('lassen metaalw', a('ORGANISATION', 'Metaalwerken Vanhee'))).toBe('lassen')
    expect(wordsAfter('metaalw', a('ORGANISATION', 'Metaalwerken Vanhee'))).toBe('')
  })
})

it('knows the last word of several', () => {
  expect(lastWord('lassen roes ')).toBe('roes')
  expect(lastWord('lassen')).toBeNull()
})
