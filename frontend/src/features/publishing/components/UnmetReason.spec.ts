import { screen } from '@testing-library/vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Gap } from '@/platform/wire'
import { render } from '@/testing/render'
import UnmetReason from './UnmetReason.vue'

const nothingYet: Gap = { open: false, until: null, answer: null, found: null, because: null, reasons: [] }
const found: Gap = {
  ...nothingYet,
  open: true,
  until: '2026-12-07',
  found: { code: 'NO_ANSWER', label: 'Niemand antwoordde' },
  reasons: [{ code: 'TOO_EXPENSIVE', label: 'Het was te duur' }],
}
let answers: Gap[]
const fetch = vi.fn<typeof globalThis.fetch>()

beforeEach(() => {
  vi.useFakeTimers()
  fetch.mockImplementation(() => Promise.resolve(Response.json(answers.shift() ?? nothingYet)))
  vi.stubGlobal('fetch', fetch)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  fetch.mockClear()
})

/** Lets answers arrive that are on their way, then so many milliseconds pass. */
async function pass(milliseconds: number): Promise<void> {
  for (let i = 0; i < 5; i++) await vi.advanceTimersByTimeAsync(0)
  await vi.advanceTimersByTimeAsync(milliseconds)
  for (let i = 0; i < 5; i++) await vi.advanceTimersByTimeAsync(0)
}

it('asks again after a close, until it is known why', async () => {
  answers = [nothingYet, nothingYet, found]
  render(UnmetReason, { listingId: 'l1', mayWrite: true, justEnded: true })
  await pass(1000)
  expect(fetch).toHaveBeenCalledTimes(2)
  expect(screen.queryByText(/Niemand antwoordde/)).toBeNull()
  await pass(2000)
  expect(screen.getByText(/Niemand antwoordde/)).toBeTruthy()
  await pass(60_000)
  expect(fetch).toHaveBeenCalledTimes(3)
})

it('gives up in the end, and asks once of what ended long ago', async () => {
  answers = []
  const { unmount } = render(UnmetReason, { listingId: 'l1', mayWrite: true, justEnded: true })
  for (const pause of [1000, 2000, 4000, 8000, 60_000]) await pass(pause)
  expect(fetch).toHaveBeenCalledTimes(5)
  unmount()
  fetch.mockClear()
  render(UnmetReason, { listingId: 'l2', mayWrite: true })
  await pass(60_000)
  expect(fetch).toHaveBeenCalledTimes(1)
})
