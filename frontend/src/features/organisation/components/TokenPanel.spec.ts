import { fireEvent, screen, waitFor } from '@testing-library/vue'
import { afterEach, expect, it, vi } from 'vitest'
import { render } from '@/testing/render'
import TokenPanel from './TokenPanel.vue'

const token = {
  id: 't',
  name: 'ERP',
  scope: 'import',
  createdAt: '2026-11-23T10:00:00Z',
  expiresAt: '2027-11-23T10:00:00Z',
  lastUsedAt: null,
  token: null,
}

afterEach(() => {
  vi.unstubAllGlobals()
})

function answering() {
  const fetch = vi.fn<typeof globalThis.fetch>((_, init) =>
    Promise.resolve(
      init?.method === 'POST' ? Response.json({ ...token, token: 'secret' }) : Response.json([token]),
    ),
  )
  vi.stubGlobal('fetch', fetch)
  return fetch
}

it('lists tokens with their use, and never the token itself', async () => {
  answering()
  render(TokenPanel, { id: 'o' })
  expect(await screen.findByRole('button', { name: 'Trek in ERP' })).toBeTruthy()
  expect(screen.getByText(/nog niet gebruikt/)).toBeTruthy()
  expect(screen.queryByLabelText('Token')).toBeNull()
})

it('shows a new one until it is kept, and copies it', async () => {
  const fetch = answering()
  const writeText = vi.fn(() => Promise.resolve())
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })
  render(TokenPanel, { id: 'o' })
  await fireEvent.update(await screen.findByLabelText('Naam'), ' ERP ')
  await fireEvent.click(screen.getByRole('button', { name: 'Maak een token' }))
  expect((await screen.findByLabelText<HTMLInputElement>('Token')).value).toBe('secret')
  const posted = fetch.mock.calls.find(([, init]) => init?.method === 'POST')
  expect(JSON.parse(posted?.[1]?.body as string)).toEqual({ name: 'ERP', scope: 'import', days: 365 })
  await fireEvent.click(screen.getByRole('button', { name: 'Kopieer' }))
  await waitFor(() => {
    expect(writeText).toHaveBeenCalledWith('secret')
  })
  expect(await screen.findByText('Gekopieerd.')).toBeTruthy()
  await fireEvent.click(screen.getByRole('button', { name: 'Ik heb het bewaard' }))
  expect(screen.queryByLabelText('Token')).toBeNull()
})

it('asks for the installation what a program may do', async () => {
  const fetch = answering()
  render(TokenPanel, {})
  await fireEvent.update(await screen.findByLabelText('Naam'), 'Prometheus')
  await fireEvent.update(screen.getByLabelText('Wat het mag'), 'metrics')
  await fireEvent.click(screen.getByRole('button', { name: 'Maak een token' }))
  await screen.findByLabelText('Token')
  const made = fetch.mock.calls.find(([, init]) => init?.method === 'POST')
  expect(made?.[0] as string).toContain('/api/admin/tokens')
  expect(JSON.parse(made?.[1]?.body as string)).toEqual({ name: 'Prometheus', scope: 'metrics', days: 365 })
})
