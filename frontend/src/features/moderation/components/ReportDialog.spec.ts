import { fireEvent, screen, waitFor } from '@testing-library/vue'
import { afterEach, expect, it, vi } from 'vitest'
import { aListing } from '@/testing/factories'
import { render } from '@/testing/render'
import ReportDialog from './ReportDialog.vue'

afterEach(() => {
  vi.unstubAllGlobals()
})

function answering(response: () => Response) {
  const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(response()))
  vi.stubGlobal('fetch', fetch)
  return fetch
}

it('asks what is wrong before it sends anything', async () => {
  const fetch = answering(() => new Response(null, { status: 204 }))
  render(ReportDialog, { listing: aListing({ id: 'l' }) })
  await fireEvent.click(await screen.findByRole('button', { name: 'Verstuur' }))
  expect(screen.getByText('Kies wat er mis is.')).toBeTruthy()
  expect(fetch).not.toHaveBeenCalled()
})

it('sends the reason with own words', async () => {
  const fetch = answering(() => new Response(null, { status: 204 }))
  const { emitted } = render(ReportDialog, { listing: aListing({ id: 'l' }) })
  await fireEvent.click(await screen.findByLabelText('Iets anders'))
  await fireEvent.update(screen.getByLabelText('Vertel het in je eigen woorden'), ' Dit is geen stage. ')
  await fireEvent.click(screen.getByRole('button', { name: 'Verstuur' }))
  await waitFor(() => {
    expect(emitted()['reported']).toHaveLength(1)
  })
  const [url, init] = fetch.mock.calls[0]!
  expect(url).toBe('/api/listings/l/reports')
  expect(JSON.parse(init?.body as string)).toEqual({ reason: 'OTHER', words: 'Dit is geen stage.' })
})

it('shows at the field that words are missing, and keeps what was chosen', async () => {
  const body = {
    type: '/problems/validation',
    title: 'x',
    status: 422,
    errors: [{ pointer: '/words', code: 'required', message: 'Vul dit in.' }],
  }
  answering(
    () =>
      new Response(JSON.stringify(body), {
        status: 422,
        headers: { 'Content-Type': 'application/problem+json' },
      }),
  )
  render(ReportDialog, { listing: aListing({ id: 'l' }) })
  await fireEvent.click(await screen.findByLabelText('Iets anders'))
  await fireEvent.click(screen.getByRole('button', { name: 'Verstuur' }))
  expect(await screen.findByText('Vul dit in.')).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('Iets anders').checked).toBe(true)
})
