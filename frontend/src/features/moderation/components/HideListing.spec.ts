import { fireEvent, screen, waitFor } from '@testing-library/vue'
import { afterEach, expect, it, vi } from 'vitest'
import { aListing } from '@/testing/factories'
import { render } from '@/testing/render'
import HideListing from './HideListing.vue'

afterEach(() => {
  vi.unstubAllGlobals()
})

function answering() {
  const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(Response.json(aListing())))
  vi.stubGlobal('fetch', fetch)
  return fetch
}

it('hides a listing with the reason that its people read', async () => {
  const fetch = answering()
  const { emitted } = render(HideListing, { listing: aListing({ id: 'l1', state: 'PUBLISHED' }) })
  await fireEvent.click(screen.getByRole('button', { name: 'Verberg' }))
  await fireEvent.update(screen.getByLabelText('Reden'), 'Er staat een naam in.')
  await fireEvent.click(screen.getByRole('button', { name: 'Verberg' }))
  await waitFor(() => {
    expect(emitted()['changed']).toHaveLength(1)
  })
  expect(fetch.mock.calls[0]?.[0]).toBe('/api/admin/listings/l1/hide')
  expect(fetch.mock.calls[0]?.[1]?.body).toBe(JSON.stringify({ reason: 'Er staat een naam in.' }))
})

it('brings back what was hidden', async () => {
  const fetch = answering()
  const { emitted } = render(HideListing, {
    listing: aListing({ id: 'l1', state: 'HIDDEN', stateReason: 'Er staat een naam in.' }),
  })
  expect(screen.getByText(/Er staat een naam in/)).toBeTruthy()
  await fireEvent.click(screen.getByRole('button', { name: 'Toon het weer' }))
  await waitFor(() => {
    expect(emitted()['changed']).toHaveLength(1)
  })
  expect(fetch.mock.calls[0]?.[0]).toBe('/api/admin/listings/l1/unhide')
})
