import { fireEvent, screen, waitFor } from '@testing-library/vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { aCollaboration, someTerms } from '@/testing/factories'
import { render } from '@/testing/render'
import TermsTab from './TermsTab.vue'

const fetch = vi.fn<typeof globalThis.fetch>()
const agreed = aCollaboration({
  id: 'room-1',
  version: 9,
  state: 'AGREED',
  mayLabel: true,
  terms: { ...someTerms(), places: 2, pupils: ['6HV-03'] },
})
const leadsTo = (address: unknown, path: string) => typeof address === 'string' && address.includes(path)
const labelled = () => fetch.mock.calls.find(([address]) => leadsTo(address, '/room-1/pupils'))

beforeEach(() => {
  fetch.mockImplementation((address) => {
    const body = leadsTo(address, '/changes') ? { revision: 1, seen: 1, changes: [] } : agreed
    return Promise.resolve(new Response(JSON.stringify(body), { status: 200 }))
  })
  vi.stubGlobal('fetch', fetch)
})
afterEach(() => {
  vi.unstubAllGlobals()
  fetch.mockReset()
})

it('lets the school say who comes once both signed, by the version that is on the page', async () => {
  render(TermsTab, { room: agreed })
  expect(screen.getByText('Voor één plaats staat er nog geen leerling in.')).toBeTruthy()
  await fireEvent.click(screen.getByRole('button', { name: 'Zeg wie er komt' }))
  const labels = await screen.findByRole('textbox', { name: 'Labels van de leerlingen' })
  await fireEvent.update(labels, '6HV-03\n 6HV-04 \n')
  await fireEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
  await waitFor(() => {
    expect(labelled()).toBeTruthy()
  })
  const [, init] = labelled()!
  expect(init?.method).toBe('PUT')
  expect(init?.body).toBe(JSON.stringify({ pupils: ['6HV-03', '6HV-04'] }))
  expect(new Headers(init?.headers).get('If-Match')).toBe('"9"')
})

it('offers that to nobody else', () => {
  render(TermsTab, { room: { ...agreed, mayLabel: false } })
  expect(screen.queryByRole('button', { name: 'Zeg wie er komt' })).toBeNull()
  expect(screen.queryByText(/geen leerling in/)).toBeNull()
})
