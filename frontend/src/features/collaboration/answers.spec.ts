import { expect, it } from 'vitest'
import { anExpectation } from '@/testing/factories'
import { answerError, draftOf, givenOf, marksOf } from './answers'

const said = { choices: null, number: null, levels: null, words: null }
const choice = anExpectation({ form: 'choice' })
const hours = anExpectation({ form: 'number' })
const level = anExpectation({ form: 'level' })

it('gives words alone for text and for whatever no form foresees', () => {
  expect(givenOf(anExpectation(), { ...draftOf(null), words: ' Elke week. ' })).toBe('Elke week.')
  expect(givenOf(choice, { ...draftOf(null), words: 'Iets anders' })).toBe('Iets anders')
})

it('gives the value of the form with words beside it', () => {
  expect(givenOf(choice, { ...draftOf(null), choices: ['WEEKLY'], words: 'Kort.' })).toEqual({
    choices: ['WEEKLY'],
    words: 'Kort.',
  })
  expect(givenOf(hours, { ...draftOf(null), number: '2,5' })).toEqual({ number: 2.5, words: null })
  expect(givenOf(level, { ...draftOf(null), levels: { now: 0 } })).toEqual({
    levels: { now: 0 },
    words: null,
  })
})

it('starts from what was said, numbers with a comma', () => {
  expect(draftOf({ ...said, number: 2.5 }).number).toBe('2,5')
  expect(draftOf({ ...said, levels: { end: 3 } }).levels).toEqual({ end: 3 })
})

it('finds what is wrong in any part of an answer', () => {
  expect(answerError({ '/answer/number': 'Te groot.' })).toBe('Te groot.')
  expect(answerError({ '/other': 'x' })).toBeUndefined()
})

it('draws both ends until one is agreed', () => {
  const item = anExpectation({
    form: 'level',
    asking: { answer: '', value: { ...said, levels: { now: 1, end: 3 } }, accepted: false },
    offering: { answer: '', value: { ...said, levels: { needed: 2, end: 3 } }, accepted: false },
  })
  expect(marksOf(item).map(({ by, at }) => `${by} ${at}`)).toEqual([
    'ASKING now',
    'OFFERING needed',
    'ASKING end',
    'OFFERING end',
  ])
  const agreed = { answer: '', value: { ...said, levels: { needed: 1, end: 3 } }, version: 1 }
  expect(marksOf({ ...item, agreed }).map(({ by, at }) => `${by} ${at}`)).toEqual([
    'ASKING now',
    'OFFERING needed',
    'BOTH end',
  ])
})
