import { expect, it } from 'vitest'
import { detailLines } from './details'

it('reads texts, numbers, answers and lists, and what was kept beside them', () => {
  const details = {
    mode: 'LOAN',
    deposit: 50,
    pedagogicalDiploma: false,
    themes: ['CO', 'ST'],
    other: { vervoer: 'bus' },
  }
  expect(detailLines(details)).toEqual([
    { name: 'mode', value: 'LOAN' },
    { name: 'deposit', value: '50' },
    { name: 'pedagogicalDiploma', value: 'false' },
    { name: 'themes', value: 'CO, ST' },
    { name: 'vervoer', value: 'bus' },
  ])
})

it('leaves out what says nothing', () => {
  expect(detailLines({ deposit: null, condition: ' ', themes: [], odd: { deep: 1 } })).toEqual([])
})
