import { screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { render } from '@/testing/render'
import ScoreChoice from './ScoreChoice.vue'

const words = ['loopt niet', 'loopt moeilijk', 'kan beter', 'loopt goed', 'loopt heel goed']

it('is a group of five choices that say in words what they mean', () => {
  render(ScoreChoice, { label: 'Hoe loopt dit nu?', words, modelValue: 4 })
  expect(screen.getByRole('group', { name: 'Hoe loopt dit nu?' })).toBeTruthy()
  expect(screen.getAllByRole('radio')).toHaveLength(5)
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '4 loopt goed' }).checked).toBe(true)
})

it('offers not to answer only where that is possible, and says what is wrong', () => {
  render(ScoreChoice, { label: 'x', words, modelValue: null, skip: 'weet ik niet', error: 'Kies iets.' })
  expect(screen.getByRole('radio', { name: 'weet ik niet' })).toBeTruthy()
  expect(screen.getByRole('group').getAttribute('aria-describedby')).toBe(screen.getByText('Kies iets.').id)
})
