import { fireEvent, screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { render } from '@/testing/render'
import type { Reading } from '../readings'
import UnderstoodWords from './UnderstoodWords.vue'

const place: Reading = {
  type: 'place',
  label: 'Roeselare, 25 km',
  filter: { near: '8800', radiusKm: 25 },
  literal: 'place',
}
const trade: Reading = { type: 'concept', label: 'lassen', filter: null, literal: 'welding' }

it('makes a filter of a reading with one click', async () => {
  const { emitted } = render(UnderstoodWords, { readings: [place], literal: [] })
  await fireEvent.click(screen.getByRole('button', { name: 'Alleen dit: Roeselare, 25 km' }))
  expect(emitted()['take']).toEqual([[{ near: '8800', radiusKm: 25 }]])
})

it('takes a word literally with another', async () => {
  const { emitted } = render(UnderstoodWords, { readings: [place, trade], literal: [] })
  await fireEvent.click(screen.getByRole('button', { name: 'Lees lassen letterlijk' }))
  await fireEvent.click(screen.getByRole('button', { name: 'Zoek letterlijk' }))
  expect(emitted()['refuse']).toEqual([[['welding']], [['place', 'welding']]])
})

it('says nothing when nothing was understood', () => {
  render(UnderstoodWords, { readings: [], literal: [] })
  expect(screen.queryByRole('heading')).toBeNull()
})

it('says what is read and that it is only a preference', async () => {
  const { rerender } = render(UnderstoodWords, { readings: [], literal: [] })
  expect(screen.getByRole('status').textContent).toBe('')
  await rerender({ readings: [place, trade], literal: [] })
  expect(screen.getByRole('status').textContent).toBe(
    'Zo lazen we je woorden: Plaats Roeselare, 25 km, Vak lassen. Dit is een voorkeur.',
  )
})

it('reads again what was refused', async () => {
  const { emitted } = render(UnderstoodWords, { readings: [], literal: ['welding'] })
  await fireEvent.click(screen.getByRole('button', { name: 'Lees ze weer zoals eerst' }))
  expect(emitted()['again']).toEqual([[]])
})
