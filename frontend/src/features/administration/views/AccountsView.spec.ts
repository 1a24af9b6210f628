import { fireEvent, screen, waitFor } from '@testing-library/vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { anAccountItem } from '@/testing/factories'
import { render } from '@/testing/render'
import type { AccountItem } from '@/platform/wire'
import AccountsView from './AccountsView.vue'

let items: AccountItem[] = []
const fetch = vi.fn((url: string) =>
  Promise.resolve(
    url.endsWith('/end-sessions')
      ? Response.json(anAccountItem({ sessions: 0, lastSeenAt: null }))
      : Response.json({ items, total: items.length, page: 0, size: 20 }),
  ),
)

beforeEach(() => {
  fetch.mockClear()
  vi.stubGlobal('fetch', fetch)
})

afterEach(() => {
  vi.unstubAllGlobals()
})

it('shows the newest accounts before anything is asked', async () => {
  items = [anAccountItem(), anAccountItem({ id: 'account-2', name: 'Bo Claes' })]
  render(AccountsView)
  expect(await screen.findByText('2 accounts')).toBeTruthy()
  expect(screen.getAllByRole('article')).toHaveLength(2)
  expect(fetch.mock.calls[0]?.[0]).toBe('/api/admin/accounts?page=0&size=20')
})

it('asks what stands in the address of the page', async () => {
  items = []
  render(AccountsView)
  await fireEvent.update(await screen.findByLabelText('Naam, e-mailadres of organisatie'), ' mandel ')
  await fireEvent.update(screen.getByLabelText('Welke'), 'ADMINISTRATOR')
  await fireEvent.click(screen.getByRole('button', { name: 'Toon' }))
  await waitFor(() => {
    expect(fetch.mock.lastCall?.[0]).toBe('/api/admin/accounts?q=mandel&state=ADMINISTRATOR&page=0&size=20')
  })
  expect(screen.getByText('Geen account gevonden')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Toon alles' }).getAttribute('href')).toBe('/beheer/accounts')
})

it('shows an account as it is after an act, without asking for all of them again', async () => {
  items = [anAccountItem()]
  render(AccountsView)
  await fireEvent.click(await screen.findByRole('button', { name: /Meld overal af/ }))
  expect(await screen.findByText('nu nergens aangemeld')).toBeTruthy()
  expect(fetch).toHaveBeenCalledTimes(2)
})
