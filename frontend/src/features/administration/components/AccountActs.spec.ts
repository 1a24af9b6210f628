import { fireEvent, screen, waitFor } from '@testing-library/vue'
import { afterEach, expect, it, vi } from 'vitest'
import { anAccountItem } from '@/testing/factories'
import { render } from '@/testing/render'
import AccountActs from './AccountActs.vue'

afterEach(() => {
  vi.unstubAllGlobals()
})

function answering(answer: () => Response) {
  const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(answer()))
  vi.stubGlobal('fetch', fetch)
  return fetch
}

function refusal(slug: string, status: number, errors: object[] = []): Response {
  const body = { type: `/problems/${slug}`, title: slug, status, errors }
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  })
}

const asked = (fetch: ReturnType<typeof answering>) => {
  const [address, init] = fetch.mock.calls[0]!
  return {
    address,
    body: JSON.parse(init?.body as string) as unknown,
    version: new Headers(init?.headers).get('If-Match'),
  }
}

it('offers what is allowed, and nothing else', () => {
  render(AccountActs, { account: anAccountItem({ allowed: ['confirmation'], version: null }) })
  expect(screen.getAllByRole('button').map((one) => one.textContent.trim())).toEqual([
    'Stuur bevestiging opnieuw An Peeters',
  ])
})

it('signs somebody out everywhere at once', async () => {
  const changed = anAccountItem({ sessions: 0, lastSeenAt: null })
  const fetch = answering(() => Response.json(changed))
  const { emitted } = render(AccountActs, { account: anAccountItem() })
  await fireEvent.click(screen.getByRole('button', { name: /Meld overal af/ }))
  await waitFor(() => {
    expect(emitted()['changed']).toEqual([[changed]])
  })
  expect(asked(fetch).address).toBe('/api/admin/accounts/account-1/end-sessions')
})

it('asks an administrator for their password before it makes another one', async () => {
  const fetch = answering(() => Response.json(anAccountItem({ administrator: true })))
  const { emitted } = render(AccountActs, { account: anAccountItem() })
  await fireEvent.click(screen.getByRole('button', { name: /Maak beheerder/ }))
  expect(fetch).not.toHaveBeenCalled()
  await fireEvent.update(screen.getByLabelText('Je eigen wachtwoord'), 'een groene fiets')
  await fireEvent.click(screen.getByRole('button', { name: 'Maak beheerder' }))
  await waitFor(() => {
    expect(emitted()['changed']).toHaveLength(1)
  })
  expect(asked(fetch)).toEqual({
    address: '/api/admin/accounts/account-1/appoint',
    body: { password: 'een groene fiets' },
    version: '"3"',
  })
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('closes an account only for who has typed its address', async () => {
  const fetch = answering(() => new Response(null, { status: 204 }))
  const { emitted } = render(AccountActs, { account: anAccountItem() })
  await fireEvent.click(screen.getByRole('button', { name: /Sluit account/ }))
  await fireEvent.update(screen.getByLabelText('Je eigen wachtwoord'), 'een groene fiets')
  await fireEvent.update(screen.getByLabelText('Typ het e-mailadres van dit account'), 'an@school.example')
  await fireEvent.click(screen.getByRole('button', { name: 'Sluit account' }))
  expect(screen.getByText('Dit is een ander adres.')).toBeTruthy()
  expect(fetch).not.toHaveBeenCalled()

  await fireEvent.update(
    screen.getByLabelText('Typ het e-mailadres van dit account'),
    ' An.Peeters@school.example',
  )
  await fireEvent.click(screen.getByRole('button', { name: 'Sluit account' }))
  await waitFor(() => {
    expect(emitted()['erased']).toHaveLength(1)
  })
  expect(asked(fetch).address).toBe('/api/admin/accounts/account-1/erase')
})

it('says at the field that the password is another one', async () => {
  const wrong = { pointer: '/password', code: 'wrong-password', message: 'Dit is niet je wachtwoord.' }
  answering(() => refusal('validation', 422, [wrong]))
  render(AccountActs, { account: anAccountItem() })
  await fireEvent.click(screen.getByRole('button', { name: /Maak beheerder/ }))
  await fireEvent.update(screen.getByLabelText('Je eigen wachtwoord'), 'iets anders')
  await fireEvent.click(screen.getByRole('button', { name: 'Maak beheerder' }))
  expect(await screen.findByText('Dit is niet je wachtwoord.')).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})

it('has the list looked at again when somebody was earlier', async () => {
  answering(() => refusal('stale-version', 412))
  const { emitted } = render(AccountActs, { account: anAccountItem() })
  await fireEvent.click(screen.getByRole('button', { name: /Stuur link/ }))
  await screen.findByRole('alert')
  expect(emitted()['stale']).toHaveLength(1)
})
