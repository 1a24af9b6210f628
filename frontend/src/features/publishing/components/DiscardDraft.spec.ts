import { fireEvent, screen, waitFor } from '@testing-library/vue'
import { afterEach, expect, it, vi } from 'vitest'
import { aListing } from '@/testing/factories'
import { render } from '@/testing/render'
import DiscardDraft from './DiscardDraft.vue'

afterEach(() => {
  vi.unstubAllGlobals()
})

it('throws a draft away once that is confirmed, by the version that is on the page', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(new Response(null, { status: 204 })))
  vi.stubGlobal('fetch', fetch)
  render(DiscardDraft, {
    listing: aListing({ id: 'draft-1', state: 'DRAFT', version: 7, title: 'Stage lassen' }),
  })
  await fireEvent.click(screen.getByRole('button', { name: 'Gooi weg' }))
  expect(await screen.findByText(/“Stage lassen”/)).toBeTruthy()
  expect(fetch).not.toHaveBeenCalled()
  await fireEvent.click(screen.getByRole('button', { name: 'Gooi weg' }))
  await waitFor(() => {
    expect(fetch).toHaveBeenCalledOnce()
  })
  const [address, init] = fetch.mock.calls[0] ?? []
  expect(address).toBe('/api/listings/draft-1')
  expect(init?.method).toBe('DELETE')
  expect(new Headers(init?.headers).get('If-Match')).toBe('"7"')
})
