import { fireEvent, screen, waitFor } from '@testing-library/vue'
import { afterEach, expect, it, vi } from 'vitest'
import { refreshSession } from '@/platform/session'
import { render } from '@/testing/render'
import InvitationView from './InvitationView.vue'

const offer = {
  organisation: { id: 'o1', name: 'Atelier', type: 'COMPANY', municipality: 'Gent', claimed: false },
  role: 'OWNER',
  email: 'info@atelier.example',
  expiresAt: '2026-12-01T00:00:00Z',
}

afterEach(() => {
  vi.unstubAllGlobals()
})

it('makes an account for the invited address and takes the invitation up', async () => {
  const sent: [string, unknown][] = []
  const session = { account: null, memberships: [], guest: false, csrfToken: null }
  vi.stubGlobal('fetch', (url: string, init?: RequestInit) => {
    if (init?.method === 'POST') sent.push([url, init.body && JSON.parse(init.body as string)])
    const answer = url.endsWith('/session') ? session : url.endsWith('/accept') ? offer.organisation : offer
    return Promise.resolve(new Response(JSON.stringify(answer)))
  })
  await refreshSession()
  render(InvitationView, { token: 'geheim' })
  await fireEvent.update(await screen.findByLabelText(/Je naam/), 'Lies Claes')
  await fireEvent.update(screen.getByLabelText(/Wachtwoord/), 'een groene fiets')
  await fireEvent.click(screen.getByRole('button', { name: 'Aanvaard de uitnodiging' }))
  await waitFor(() => {
    expect(sent).toHaveLength(2)
  })
  expect(sent[0]?.[1]).toMatchObject({ email: offer.email, name: 'Lies Claes', invitation: 'geheim' })
  expect(sent[1]?.[0]).toContain('/invitations/geheim/accept')
})
