import { expect, it } from 'vitest'
import { nameIn, namesToChoose } from './model'

const knokke = [
  { name: 'Knokke-Heist', municipality: 'Knokke-Heist' },
  { name: 'Westkapelle', municipality: 'Knokke-Heist' },
]
const gent = [{ name: 'Gent', municipality: 'Gent' }]

it('offers the places of a code, and nothing where there is only one', () => {
  expect(namesToChoose(knokke, '')).toEqual(['Knokke-Heist', 'Westkapelle'])
  expect(namesToChoose(knokke, 'westkapelle')).toEqual(['Knokke-Heist', 'Westkapelle'])
  expect(namesToChoose(gent, '')).toEqual([])
  expect(namesToChoose(gent, 'GENT')).toEqual([])
  expect(namesToChoose([], 'Namur')).toEqual([])
})

it('keeps a name that is not in the list', () => {
  expect(namesToChoose(gent, 'Gent-Zuid')).toEqual(['Gent-Zuid', 'Gent'])
  expect(namesToChoose(knokke, 'Knokk', true)).toEqual([])
})

it('writes a name as the list has it', () => {
  expect(nameIn(knokke, 'WESTKAPELLE')).toBe('Westkapelle')
  expect(nameIn(knokke, 'Duinbergen')).toBe('Duinbergen')
})
