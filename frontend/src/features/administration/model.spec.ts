import { expect, it } from 'vitest'
import {
  accountQuestion,
  addressOf,
  after,
  auditQuestion,
  countLines,
  nothingYet,
  pageOf,
  type ImportLine,
} from './model'

const end = { read: 3, created: 2, updated: 0, unchanged: 0, rejected: 1, closed: 0, complete: true }

it('follows an import from its first line to its end', () => {
  const lines: ImportLine[] = [
    { committed: 1 },
    { line: 2, ref: 'D2', errors: [{ pointer: '/kind', code: 'unknown', message: 'onbekend' }] },
    { committed: 2 },
    end,
  ]
  const state = lines.reduce(after, nothingYet)
  expect(state.committed).toBe(3)
  expect(state.errors.map(({ line }) => line)).toEqual([2])
  expect(state.end).toEqual(end)
})

it('counts lines, but not those of a file that is too large to hold', async () => {
  const file = new Blob(['{}\n{}\n\n{}'])
  expect(await countLines(file)).toBe(3)
  expect(await countLines(file, 4)).toBeNull()
})

it('reads from the address of the page what is asked of the audit log', () => {
  expect(auditQuestion({ about: 'l', from: '2026-11-01', page: '2', by: ['x', 'y'] })).toEqual({
    organisationId: '',
    about: 'l',
    by: '',
    from: '2026-11-01',
    to: '',
  })
})

it('reads from the address of the page which accounts are looked for', () => {
  expect(accountQuestion({ q: 'mandel', state: 'ADMINISTRATOR' })).toEqual({
    q: 'mandel',
    state: 'ADMINISTRATOR',
  })
  expect(accountQuestion({ q: ['x', 'y'], state: 'NOBODY' })).toEqual({ q: '', state: '' })
})

it('leaves out of an address what is not asked', () => {
  expect(addressOf({ q: ' mandel ', state: '' })).toEqual({ q: 'mandel' })
})

it('counts the pages of an address from one', () => {
  expect([{}, { page: '1' }, { page: '3' }, { page: '-2' }, { page: 'x' }].map(pageOf)).toEqual([
    0, 0, 2, 0, 0,
  ])
})
