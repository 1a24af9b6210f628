import { expect, it } from 'vitest'
import { after, auditQuestion, countLines, nothingYet, type ImportLine } from './model'

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
