import { expect, it } from 'vitest'
import { questionOf } from './model'

it('finds the question in the link of a letter, and nothing else', () => {
  const id = '0193f3a0-0000-7000-8000-000000000001'
  expect(questionOf({ vraag: id })).toBe(id)
  expect(questionOf({ vraag: '../beheer' })).toBeNull()
  expect(questionOf({})).toBeNull()
})
