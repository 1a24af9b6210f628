import { screen } from '@testing-library/vue'
import { afterEach, expect, it, vi } from 'vitest'
import { render } from '@/testing/render'
import ListingHints from './ListingHints.vue'

afterEach(() => {
  vi.unstubAllGlobals()
})

function answering(items: unknown[], status = 200) {
  const body = JSON.stringify({ good: 1, judged: 20, items })
  const fetch = vi.fn<typeof globalThis.fetch>(() =>
    Promise.resolve(new Response(body, { status, headers: { 'Content-Type': 'application/json' } })),
  )
  vi.stubGlobal('fetch', fetch)
  return fetch
}

const hint = (code: string, good: number, points: number) => ({
  code,
  text: `Tekst van ${code}.`,
  gain: { good, points },
  proposal: null,
})

it('tells the best three with what they bring, and leads to the form', async () => {
  answering([hint('a', 3, 9), hint('b', 1, 4), hint('c', 0, 2.4), hint('d', 0, 1)])
  render(ListingHints, { listingId: 'own' })
  const hints = await screen.findAllByRole('listitem')
  expect(hints.map((one) => one.textContent.replace(/\s+/g, ' ').trim())).toEqual([
    'Tekst van a. +3 goede matches',
    'Tekst van b. +1 goede match',
    'Tekst van c. +2 punten',
  ])
  expect(screen.getByRole('link', { name: 'Pas het aan' }).getAttribute('href')).toBe('/plaatsen/own')
})

it.each([
  ['there is nothing to tell', 200],
  ['the search engine is away', 503],
])('shows nothing when %s', async (_, status) => {
  const fetch = answering([], status)
  const { container } = render(ListingHints, { listingId: 'own' })
  await vi.waitFor(() => {
    expect(fetch).toHaveBeenCalled()
  })
  expect(container.querySelector('details')).toBeNull()
})
