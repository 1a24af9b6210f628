import { screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import type { Visit } from '@/platform/wire'
import { aCollaboration } from '@/testing/factories'
import { render } from '@/testing/render'
import VisitItem from './VisitItem.vue'

function aVisit(part: Partial<Visit> = {}): Visit {
  return {
    id: 'visit-1',
    version: 1,
    state: 'PROPOSED',
    proposedBy: 'OFFERING',
    slots: ['2026-12-03T15:00:00Z'],
    startsAt: null,
    minutes: 60,
    place: 'Atelier',
    who: null,
    report: null,
    pupils: [],
    allowed: [],
    ...part,
  }
}

it('lets whoever may pick, pick a moment, shown as the clock says it in Brussels', () => {
  render(VisitItem, { room: aCollaboration(), visit: aVisit({ allowed: ['pick', 'cancel'] }) })
  expect(screen.getByRole('button', { name: /^Kies 3 dec,? 16:00/ })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Zeg af' })).toBeTruthy()
})

it('only shows the moments to whoever proposed them', () => {
  render(VisitItem, { room: aCollaboration(), visit: aVisit() })
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByText(/16:00/)).toBeTruthy()
})

it('says who reads what a pupil said', () => {
  const pupils = [{ label: '6HV-03', learned: 'TIG', needs: null, shared: false, own: true }]
  render(VisitItem, { room: aCollaboration(), visit: aVisit({ state: 'HELD', pupils }) })
  expect(screen.getByText('Alleen jullie kant leest dit.')).toBeTruthy()
})
