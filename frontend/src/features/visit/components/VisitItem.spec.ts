import { fireEvent, screen, within } from '@testing-library/vue'
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
  render(VisitItem, { room: aCollaboration(), labels: [], visit: aVisit({ allowed: ['pick', 'cancel'] }) })
  expect(screen.getByRole('button', { name: /^Kies 3 dec,? 16:00/ })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Zeg af' })).toBeTruthy()
})

it('only shows the moments to whoever proposed them', () => {
  render(VisitItem, { room: aCollaboration(), labels: [], visit: aVisit() })
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByText(/16:00/)).toBeTruthy()
})

it('says who reads what a pupil said', () => {
  const pupils = [{ label: '6HV-03', learned: 'TIG', needs: null, shared: false, own: true }]
  render(VisitItem, { room: aCollaboration(), labels: [], visit: aVisit({ state: 'HELD', pupils }) })
  expect(screen.getByText('Alleen jullie kant leest dit.')).toBeTruthy()
})

it('notes what a pupil said by a label of the school, and not by a name that is typed', async () => {
  const visit = aVisit({ state: 'HELD', allowed: ['report'] })
  render(VisitItem, { room: aCollaboration(), visit, labels: ['6HV-03', '6HV-04'] })
  await fireEvent.click(screen.getByRole('button', { name: 'Noteer wat een leerling zei' }))
  const choices = within(screen.getByRole('combobox', { name: 'Label van de leerling' }))
  expect(choices.getAllByRole('option').map((one) => one.textContent.trim())).toEqual(['6HV-03', '6HV-04'])
})

it('lets nobody note it who is not the school, or while there are no labels', () => {
  render(VisitItem, {
    room: aCollaboration(),
    visit: aVisit({ state: 'HELD', allowed: ['report'] }),
    labels: [],
  })
  expect(screen.queryByRole('button', { name: 'Noteer wat een leerling zei' })).toBeNull()
})
