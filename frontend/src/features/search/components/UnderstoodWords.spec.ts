import { fireEvent, screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { render } from '@/testing/render'
import type { Reading } from '../model'
import UnderstoodWords from './UnderstoodWords.vue'

const place: Reading = {
  type: 'place',
  label: 'Roeselare, 25 km',
  filter: { near: '8800', radiusKm: 25 },
  literal: 'place',
}
const trade: Reading = { type: 'concept', label: 'lassen', filter: null, literal: 'welding' }

it('makes a filter of a reading with one click', async () => {
  const { emitted } = render(UnderstoodWords, { readings: [place] })
  await fireEvent.click(screen.getByRole('button', { name: /Roeselare, 25 km.*Maak hier een filter van/ }))
  expect(emitted()['take']).toEqual([[{ near: '8800', radiusKm: 25 }]])
})

it('takes a word literally with another', async () => {
  const { emitted } = render(UnderstoodWords, { readings: [place, trade] })
  await fireEvent.click(screen.getByRole('button', { name: 'Lees lassen letterlijk' }))
  await fireEvent.click(screen.getByRole('button', { name: 'Zoek letterlijk' }))
  expect(emitted()['refuse']).toEqual([[['welding']], [['place', 'welding']]])
})

it('says nothing when nothing was understood', () => {
  render(UnderstoodWords, { readings: [] })
  expect(screen.queryByRole('heading')).toBeNull()
})
