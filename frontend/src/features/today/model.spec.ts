import { expect, it } from 'vitest'
import type { Task } from '@/platform/wire'
import { answerable, counted, daysTo, groupOf, kindsOf, narrowed, pathOf, targetOf } from './model'

function aTask(part: Partial<Task> = {}): Task {
  return {
    code: 'ANSWER_PROPOSAL',
    collaborationId: 'c1',
    listingId: null,
    other: 'Vanhee',
    title: 'Stage lassen',
    until: '2026-11-30',
    late: false,
    count: 1,
    kind: 'INTERNSHIP_PLACE',
    version: 1,
    ...part,
  }
}

it('narrows tasks to a group and counts them', () => {
  const tasks = [aTask(), aTask({ code: 'SIGN' }), aTask({ code: 'EVALUATE' })]
  expect(narrowed(tasks, 'afstemmen').map(({ code }) => code)).toEqual(['SIGN'])
  expect(narrowed(tasks, null)).toHaveLength(3)
  expect(counted(tasks)).toEqual({ antwoorden: 1, afstemmen: 1, opvolgen: 0, afronden: 1 })
  expect(groupOf(aTask({ code: 'UNREAD_MESSAGES' }))).toBe('opvolgen')
})

it('leads to the part of the room where a task is done', () => {
  expect(targetOf(aTask())).toBe('/samenwerking/c1')
  expect(targetOf(aTask({ code: 'FILL_EXPECTATIONS' }))).toBe('/samenwerking/c1/verwachtingen')
  expect(targetOf(aTask({ code: 'DISCUSS_FLAGGED' }))).toBe('/samenwerking/c1/opvolging')
  expect(targetOf(aTask({ code: 'ADD_PAPERS' }))).toBe('/samenwerking/c1/papieren')
  expect(targetOf(aTask({ code: 'LISTING_ENDS', collaborationId: null, listingId: 'l1' }))).toBe(
    '/mijn/aanbod',
  )
  expect(targetOf(aTask({ code: 'SAY_WHY_UNMET', collaborationId: null, listingId: 'l1' }))).toBe(
    '/aanbod/l1',
  )
})

it('answers only proposals together', () => {
  expect(answerable(aTask())).toBe(true)
  expect(answerable(aTask({ code: 'SIGN' }))).toBe(false)
  expect(kindsOf([aTask(), aTask(), aTask({ kind: null })])).toEqual(['INTERNSHIP_PLACE'])
})

it('counts days over a change of the clock', () => {
  expect(daysTo('2026-10-24', '2026-10-26')).toBe(2)
  expect(daysTo('2026-11-23', '2026-11-20')).toBe(-3)
})

it('leads from a day to the room, and from a visit to the visits', () => {
  const day = { on: '2026-12-03', collaborationId: 'c1', other: 'Vanhee', title: 'Stage lassen' }
  expect(pathOf({ ...day, what: 'BEGINS' })).toBe('/samenwerking/c1')
  expect(pathOf({ ...day, what: 'VISIT' })).toBe('/samenwerking/c1/bezoeken')
})
