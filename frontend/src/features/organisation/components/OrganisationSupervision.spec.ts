import { fireEvent, screen, waitFor } from '@testing-library/vue'
import { afterEach, expect, it, vi } from 'vitest'
import { anOwnOrganisation } from '@/testing/factories'
import { render } from '@/testing/render'
import type { OwnOrganisation } from '@/platform/wire'
import OrganisationSupervision from './OrganisationSupervision.vue'

afterEach(() => {
  vi.unstubAllGlobals()
})

function answering(own: OwnOrganisation) {
  const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(Response.json(own)))
  vi.stubGlobal('fetch', fetch)
  return fetch
}

function writes(fetch: ReturnType<typeof answering>) {
  return fetch.mock.calls.filter(([, init]) => init?.method !== 'GET')
}

it('suspends with a reason, on the version that is on the page', async () => {
  const fetch = answering(anOwnOrganisation({ id: 'o1', version: 3, steps: ['reject', 'suspend'] }))
  const { emitted } = render(OrganisationSupervision, { id: 'o1' })
  await fireEvent.click(await screen.findByRole('button', { name: 'Schors' }))
  await fireEvent.update(screen.getByLabelText('Waarom schors je deze organisatie?'), 'Klachten')
  await fireEvent.click(screen.getByRole('button', { name: 'Schors' }))
  await waitFor(() => {
    expect(emitted()['changed']).toHaveLength(1)
  })
  const [address, init] = writes(fetch)[0] ?? []
  expect(address).toBe('/api/organisations/o1/verification/suspend')
  expect(init?.body).toBe(JSON.stringify({ reason: 'Klachten' }))
  expect(new Headers(init?.headers).get('If-Match')).toBe('"3"')
})

it('lifts a suspension, and gives no step that its state does not allow', async () => {
  const fetch = answering(
    anOwnOrganisation({ id: 'o1', verification: 'SUSPENDED', reason: 'Klachten', steps: ['restore'] }),
  )
  render(OrganisationSupervision, { id: 'o1' })
  await fireEvent.click(await screen.findByRole('button', { name: 'Hef de schorsing op' }))
  expect(screen.queryByRole('button', { name: 'Klopt' })).toBeNull()
  await waitFor(() => {
    expect(writes(fetch)[0]?.[0]).toBe('/api/organisations/o1/verification/restore')
  })
})

it('recognises a workplace for dual learning, and takes that away', async () => {
  const fetch = answering(
    anOwnOrganisation({ id: 'o1', recognition: { reference: 'ERK-1', until: '2020-08-31' } }),
  )
  const { emitted } = render(OrganisationSupervision, { id: 'o1' })
  expect(await screen.findByText(/Deze erkenning is voorbij/)).toBeTruthy()
  await fireEvent.update(screen.getByLabelText('Nummer van de erkenning'), 'ERK-2')
  await fireEvent.update(screen.getByLabelText(/Laatste dag/), '')
  await fireEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
  await waitFor(() => {
    expect(emitted()['changed']).toHaveLength(1)
  })
  expect(writes(fetch)[0]?.[1]?.body).toBe(JSON.stringify({ reference: 'ERK-2', until: null }))
  await fireEvent.click(screen.getByRole('button', { name: 'Neem ze weg' }))
  await waitFor(() => {
    expect(writes(fetch)[1]?.[1]?.body).toBe('{}')
  })
})
