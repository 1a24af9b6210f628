import { fireEvent, screen } from '@testing-library/vue'
import { afterEach, expect, it, vi } from 'vitest'
import { refreshSession } from '@/platform/session'
import type { Session, Verification } from '@/platform/wire'
import { aListing } from '@/testing/factories'
import { render } from '@/testing/render'
import ProposalInvitation from './ProposalInvitation.vue'

async function signedIn(verification: Verification | null): Promise<void> {
  const account = {
    id: '1',
    name: 'Bart',
    email: 'bart@example.org',
    language: 'nl' as const,
    admin: false,
    mustChangePassword: false,
  }
  const membership = {
    organisationId: 'school-1',
    name: 'VTI',
    type: 'SCHOOL' as const,
    role: 'OWNER' as const,
  }
  const session: Session =
    verification === null
      ? { account: null, memberships: [], guest: false, csrfToken: null }
      : { account, memberships: [{ ...membership, verification }], guest: false, csrfToken: 'token' }
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(session))))
  await refreshSession()
}

afterEach(() => {
  vi.unstubAllGlobals()
})

it('sends a stranger to sign in, and back', async () => {
  await signedIn(null)
  render(ProposalInvitation, { listing: aListing(), returnTo: '/aanbod/1' })
  expect(screen.getByRole('link', { name: 'Meld je aan om voor te stellen' }).getAttribute('href')).toBe(
    '/aanmelden?verder=/aanbod/1',
  )
})

it('lets a coordinator of a checked organisation propose', async () => {
  await signedIn('VERIFIED')
  const { emitted } = render(ProposalInvitation, { listing: aListing(), returnTo: '/' })
  await fireEvent.click(screen.getByRole('button', { name: 'Stel voor' }))
  expect(emitted()['propose']).toHaveLength(1)
})

it('proposes by mail to who is not here yet, where an address is known', async () => {
  await signedIn('VERIFIED')
  const listing = aListing()
  const organisation = { ...listing.organisation, claimed: false }
  const { rerender } = render(ProposalInvitation, { listing: { ...listing, organisation }, returnTo: '/' })
  expect(screen.getByText(/We mailen je voorstel/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Stel voor' })).toBeTruthy()
  await rerender({ listing: { ...listing, organisation: { ...organisation, reachable: false } } })
  expect(screen.queryByRole('button')).toBeNull()
})

it('says what stands in the way', async () => {
  await signedIn('UNVERIFIED')
  const { unmount } = render(ProposalInvitation, { listing: aListing(), returnTo: '/' })
  expect(screen.getByText(/nog niet nagekeken/)).toBeTruthy()
  unmount()
  await signedIn('VERIFIED')
  render(ProposalInvitation, { listing: aListing({ state: 'PAUSED' }), returnTo: '/' })
  expect(screen.getByText(/staat nu niet online/)).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})
