import { fireEvent, screen, waitFor } from '@testing-library/vue'
import { afterEach, expect, it, vi } from 'vitest'
import { render } from '@/testing/render'
import type { ReportedListing } from '@/platform/wire'
import ReportedCase from './ReportedCase.vue'

const reported: ReportedListing = {
  id: 'case-1',
  listing: {
    id: 'l',
    title: 'Stage lassen',
    kind: 'INTERNSHIP_PLACE',
    direction: 'OFFER',
    state: 'PUBLISHED',
    organisationId: 'o',
    organisation: 'Metaalwerken Vanhee',
    verification: 'VERIFIED',
  },
  openedAt: '2026-11-20T10:00:00Z',
  reports: [
    { id: 'r1', reason: 'OTHER', words: 'Dit klopt niet.', at: '2026-11-20T10:00:00Z', by: 'An' },
    { id: 'r2', reason: 'SPAM', words: null, at: '2026-11-21T10:00:00Z', by: null },
  ],
  decision: null,
  decidedAt: null,
}

afterEach(() => {
  vi.unstubAllGlobals()
})

function answering() {
  const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(Response.json(reported)))
  vi.stubGlobal('fetch', fetch)
  return fetch
}

it('shows what everybody said, also who is gone', () => {
  render(ReportedCase, { reported })
  expect(screen.getByText('Dit klopt niet.')).toBeTruthy()
  expect(screen.getByText(/account verwijderd/)).toBeTruthy()
})

it('dismisses at once', async () => {
  const fetch = answering()
  const { emitted } = render(ReportedCase, { reported })
  await fireEvent.click(screen.getByRole('button', { name: /Niets mis/ }))
  await waitFor(() => {
    expect(emitted()['decided']).toHaveLength(1)
  })
  expect(fetch.mock.calls[0]?.[0]).toBe('/api/admin/reports/case-1/dismiss')
})

it('asks for the reason that its people will read before it hides', async () => {
  const fetch = answering()
  const { emitted } = render(ReportedCase, { reported })
  await fireEvent.click(screen.getByRole('button', { name: /Verberg/ }))
  expect(fetch).not.toHaveBeenCalled()
  await fireEvent.update(screen.getByLabelText('Reden'), 'Er staat een naam in.')
  await fireEvent.click(screen.getByRole('button', { name: 'Verberg' }))
  await waitFor(() => {
    expect(emitted()['decided']).toHaveLength(1)
  })
  const [url, init] = fetch.mock.calls[0]!
  expect(url).toBe('/api/admin/reports/case-1/hide')
  expect(JSON.parse(init?.body as string)).toEqual({ reason: 'Er staat een naam in.' })
})

it('offers nothing once somebody decided', () => {
  render(ReportedCase, {
    reported: { ...reported, decision: 'HIDDEN', decidedAt: '2026-11-22T10:00:00Z' },
  })
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByText(/Verborgen/)).toBeTruthy()
})
