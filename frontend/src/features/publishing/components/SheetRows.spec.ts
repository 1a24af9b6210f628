import { fireEvent, screen, within } from '@testing-library/vue'
import { expect, it } from 'vitest'
import type { SheetReport, SheetRow } from '@/platform/wire'
import { render } from '@/testing/render'
import SheetRows from './SheetRows.vue'

function row(number: number, outcome: SheetRow['outcome'] = 'CREATED'): SheetRow {
  const errors =
    outcome === 'REJECTED'
      ? [{ column: 'Aantal', pointer: '/places', code: 'not-a-whole-number', message: 'Geen geheel getal.' }]
      : []
  return { row: number, ref: null, title: `Rij nummer ${number}`, outcome, errors }
}

function report(rows: SheetRow[]): SheetReport {
  const count = (outcome: string) => rows.filter((one) => one.outcome === outcome).length
  return {
    encoding: 'UTF-8',
    separator: ';',
    created: count('CREATED'),
    updated: count('UPDATED'),
    unchanged: count('UNCHANGED'),
    rejected: count('REJECTED'),
    rows,
  }
}

it('names what is not right on top, with a way to its row, which comes first', () => {
  render(SheetRows, { report: report([row(2), row(3, 'UNCHANGED'), row(4, 'REJECTED')]) })
  const link = screen.getByRole('link', { name: 'Rij 4, Aantal' })
  expect(link.getAttribute('href')).toBe('#rij-4')
  const first = within(screen.getByRole('table')).getAllByRole('row')[1]
  expect(first?.id).toBe('rij-4')
  expect(first?.textContent).toContain('Geen geheel getal.')
  expect(screen.getByRole('status').textContent).toContain('1 rij met fouten')
})

it('shows a hundred rows, and more when asked', async () => {
  render(SheetRows, { report: report(Array.from({ length: 150 }, (_, index) => row(index + 2))) })
  const rows = () => within(screen.getByRole('table')).getAllByRole('row').length - 1
  expect(rows()).toBe(100)
  await fireEvent.click(screen.getByRole('button', { name: 'Toon meer rijen' }))
  expect(rows()).toBe(150)
  expect(screen.queryByRole('button', { name: 'Toon meer rijen' })).toBeNull()
})
