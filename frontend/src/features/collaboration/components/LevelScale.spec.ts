import { fireEvent, screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { render } from '@/testing/render'
import LevelScale from './LevelScale.vue'

it('is a group of radio buttons that say what each level means', async () => {
  const { emitted } = render(LevelScale, { label: 'Wat is nodig bij de start?', modelValue: 1 })
  expect(screen.getByRole('group', { name: 'Wat is nodig bij de start?' })).toBeTruthy()
  const levels = screen.getAllByRole<HTMLInputElement>('radio')
  expect(levels).toHaveLength(5)
  expect(levels[1]?.checked).toBe(true)
  expect(screen.getByRole('radio', { name: '4: kan het anderen tonen' })).toBeTruthy()
  await fireEvent.click(screen.getByRole('radio', { name: /^3:/ }))
  expect(emitted()['update:modelValue']).toEqual([[3]])
})

it('says in words where it stands', () => {
  render(LevelScale, { label: 'Nu', modelValue: null })
  expect(screen.getByText('Nog niet gezegd')).toBeTruthy()
})
