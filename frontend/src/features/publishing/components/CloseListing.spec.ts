import { fireEvent, screen } from '@testing-library/vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { aListing } from '@/testing/factories'
import { render } from '@/testing/render'
import CloseListing from './CloseListing.vue'

const gap = {
  open: false,
  until: null,
  answer: null,
  found: null,
  because: null,
  reasons: [{ code: 'TOO_EXPENSIVE', label: 'Het was te duur' }],
}
const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(Response.json(gap)))

beforeEach(() => {
  vi.stubGlobal('fetch', fetch)
})
afterEach(() => {
  vi.unstubAllGlobals()
  fetch.mockClear()
})

it('asks of a need that comes to nothing why, and takes silence for an answer', async () => {
  const { emitted } = render(CloseListing, { listing: aListing({ direction: 'NEED' }), busy: false })
  expect(screen.queryByLabelText(/^Waarom\?/)).toBeNull()
  await fireEvent.click(screen.getByLabelText('Het lukte niet, of het hoeft niet meer'))
  await fireEvent.click(screen.getByRole('button', { name: 'Sluit af' }))
  expect(emitted()['close']).toEqual([[{ reason: 'WITHDRAWN' }]])

  await screen.findByRole('option', { name: 'Het was te duur' })
  await fireEvent.update(screen.getByLabelText(/^Waarom\?/), 'TOO_EXPENSIVE')
  await fireEvent.click(screen.getByRole('button', { name: 'Sluit af' }))
  expect(emitted()['close']?.[1]).toEqual([{ reason: 'WITHDRAWN', why: 'TOO_EXPENSIVE' }])

  await fireEvent.click(screen.getByLabelText('Alles is ingevuld'))
  await fireEvent.click(screen.getByRole('button', { name: 'Sluit af' }))
  expect(emitted()['close']?.[2]).toEqual([{ reason: 'FILLED' }])
})

it('asks an offer nothing more than how it ends', async () => {
  render(CloseListing, { listing: aListing({ direction: 'OFFER' }), busy: false })
  await fireEvent.click(screen.getByLabelText('Het hoeft niet meer'))
  expect(screen.queryByLabelText(/^Waarom\?/)).toBeNull()
  expect(fetch).not.toHaveBeenCalled()
})
