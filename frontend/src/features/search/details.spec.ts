import { expect, it } from 'vitest'
import { detailLines } from './details'

it('reads texts, numbers, answers and lists, and what was kept beside them', () => {
  const details = {
    mode: 'LOAN',
    deposit: 50,
    pedagogicalDiploma: false,
    themes: ['CO', 'ST'],
    'durationMinutes*': 'twee uur',
    other: { vervoer: 'bus' },
  }
  expect(detailLines(details)).toEqual([
    { name: 'mode', values: ['LOAN'] },
    { name: 'deposit', values: ['50'] },
    { name: 'pedagogicalDiploma', values: ['false'] },
    { name: 'themes', values: ['CO', 'ST'] },
    { name: 'durationMinutes', values: ['twee uur'] },
    { name: 'vervoer', values: ['bus'] },
  ])
})

it('leaves out what says nothing', () => {
  expect(detailLines({ deposit: null, condition: ' ', themes: [], odd: { deep: 1 } })).toEqual([])
})
