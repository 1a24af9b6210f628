import { fireEvent, screen, waitFor } from '@testing-library/vue'
import { afterEach, expect, it, vi } from 'vitest'
import { aCriterion, aSearchItem } from '@/testing/factories'
import { render } from '@/testing/render'
import DismissDialog from './DismissDialog.vue'

const match = {
  listing: aSearchItem({ id: 'other' }),
  score: 70,
  capped: null,
  criteria: [aCriterion()],
}

afterEach(() => {
  vi.unstubAllGlobals()
})

function answering() {
  const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(new Response(null, { status: 204 })))
  vi.stubGlobal('fetch', fetch)
  return fetch
}

it('asks for a reason before it hides anything', async () => {
  const fetch = answering()
  render(DismissDialog, { match, listingId: 'own' })
  await fireEvent.click(await screen.findByRole('button', { name: 'Verberg' }))
  expect(screen.getByText('Kies een reden.')).toBeTruthy()
  expect(fetch).not.toHaveBeenCalled()
})

it('sends own words only with "something else"', async () => {
  const fetch = answering()
  const { emitted } = render(DismissDialog, { match, listingId: 'own' })
  await fireEvent.click(await screen.findByLabelText('Iets anders'))
  await fireEvent.update(screen.getByLabelText('Wat is er dan?'), 'Vorig jaar liep het mis.')
  await fireEvent.click(screen.getByLabelText('Te ver'))
  await fireEvent.click(await screen.findByRole('button', { name: 'Verberg' }))
  await waitFor(() => {
    expect(emitted()['dismissed']).toHaveLength(1)
  })
  const [url, init] = fetch.mock.calls[0]!
  expect(url).toBe('/api/listings/own/dismissals/other')
  expect(init?.method).toBe('PUT')
  expect(JSON.parse(init?.body as string)).toEqual({ reason: 'TOO_FAR', text: null })
})
