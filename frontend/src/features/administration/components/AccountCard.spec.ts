import { screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { anAccountItem } from '@/testing/factories'
import { render } from '@/testing/render'
import AccountCard from './AccountCard.vue'

it('says who somebody is, and for whom they act', () => {
  render(AccountCard, { account: anAccountItem({ administrator: true }) })
  expect(screen.getByRole('article', { name: 'An Peeters' })).toBeTruthy()
  expect(screen.getByText('an.peeters@school.example')).toBeTruthy()
  expect(screen.getByText('beheerder')).toBeTruthy()
  expect(screen.getByText('sinds 3 nov 2026')).toBeTruthy()
  expect(screen.getByText('laatst gezien 23 nov, 14:05, 1 keer aangemeld')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'VTI De Mandel' }).getAttribute('href')).toBe(
    '/organisaties/school-1',
  )
  expect(screen.getByRole('link', { name: /Wat deze persoon deed/ }).getAttribute('href')).toBe(
    '/beheer/logboek?by=account-1',
  )
})

it('says of who is signed in nowhere and acts for nobody just that', () => {
  render(AccountCard, { account: anAccountItem({ sessions: 0, lastSeenAt: null, memberships: [] }) })
  expect(screen.getByText('nu nergens aangemeld')).toBeTruthy()
  expect(screen.getByText('Werkt voor geen enkele organisatie.')).toBeTruthy()
})

it('says until when a request can be confirmed, and nothing of what comes after', () => {
  render(AccountCard, {
    account: anAccountItem({
      confirmBefore: '2026-11-25T10:00:00Z',
      memberships: [],
      sessions: 0,
      lastSeenAt: null,
      allowed: ['confirmation'],
      version: null,
    }),
  })
  expect(screen.getByText('nog niet bevestigd, kan tot 25 nov, 11:00')).toBeTruthy()
  expect(screen.queryByText('nu nergens aangemeld')).toBeNull()
  expect(screen.queryByRole('link')).toBeNull()
})

it('folds away most of the organisations of who acts for many', () => {
  const [membership] = anAccountItem().memberships
  const memberships = Array.from({ length: 8 }, (_, i) => ({
    ...membership!,
    organisationId: `school-${i}`,
    name: `School ${i}`,
  }))
  render(AccountCard, { account: anAccountItem({ memberships }) })
  const folded = screen.getByText('En nog 2 organisaties').closest('details')
  expect(folded?.textContent).toContain('School 6')
  expect(folded?.textContent).not.toContain('School 5')
})
