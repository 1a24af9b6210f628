import { screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { aCollaboration, anExpectation, someTerms } from '@/testing/factories'
import { render } from '@/testing/render'
import SignBox from './SignBox.vue'

const at = '2026-11-23T10:00:00Z'

it('says how much is left to agree before anyone can sign', () => {
  const expectations = [anExpectation({ status: 'DIFFERS' }), anExpectation({ id: '2', status: 'ALIGNED' })]
  render(SignBox, { room: aCollaboration({ expectations }) })
  expect(screen.getByText('Tekenen kan als nog 1 verplichte regel is afgesproken.')).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})

it('names the revision that is signed', () => {
  const expectations = [anExpectation({ status: 'ALIGNED' })]
  render(SignBox, { room: aCollaboration({ expectations, allowed: ['sign'] }) })
  expect(screen.getByRole('button', { name: 'Teken versie 1' })).toBeTruthy()
})

it('says before signing who is named', () => {
  const { unmount } = render(SignBox, { room: aCollaboration() })
  expect(screen.getByText(/Genoemd om te begeleiden of les te geven: niemand\./)).toBeTruthy()
  unmount()
  const people = [
    { id: 'a', side: 'OFFERING' as const, role: 'MENTOR' as const, name: 'Jan Claes' },
    { id: 'b', side: 'ASKING' as const, role: 'SUPERVISOR' as const, name: null },
  ]
  render(SignBox, { room: aCollaboration({ terms: someTerms({ people }) }) })
  expect(screen.getByText(/Jan Claes \(mentor\), Uitgenodigd \(begeleider\)\./)).toBeTruthy()
})

it('says that nobody signs while an administrator hides the listing', () => {
  const room = aCollaboration({ expectations: [anExpectation({ status: 'ALIGNED' })] })
  render(SignBox, { room: { ...room, listing: { ...room.listing!, title: null, hidden: true } } })
  expect(screen.getByText(/Een beheerder verborg het aanbod of de vraag/)).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})

it('warns before anybody signs without the pupils, and tells the school where to name them', () => {
  const expectations = [anExpectation({ status: 'ALIGNED' })]
  const room = aCollaboration({ expectations, allowed: ['sign'] })
  const missing = { ...room, terms: { ...room.terms, places: 2, pupils: [] } }
  const { unmount } = render(SignBox, { room: missing })
  expect(screen.getByText('Voor 2 plaatsen staat er nog geen leerling in.')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Schrijf de labels eerst' })).toBeTruthy()
  unmount()
  const named = { ...room, terms: { ...room.terms, places: 1, pupils: ['6HV-03'] } }
  const { unmount: gone } = render(SignBox, { room: named })
  expect(screen.queryByText(/geen leerling in/)).toBeNull()
  gone()
  render(SignBox, { room: { ...room, school: null, terms: { ...room.terms, places: 2, pupils: null } } })
  expect(screen.queryByText(/geen leerling in/)).toBeNull()
})

it('waits for the other side once this one has signed', () => {
  const signatures = [{ side: 'ASKING' as const, revision: 1, at }]
  render(SignBox, { room: aCollaboration({ signatures }) })
  expect(screen.getByText(/Jullie hebben getekend/)).toBeTruthy()
})

it('shows what was sealed when both have signed, and nothing when it never came so far', () => {
  const signatures = (['ASKING', 'OFFERING'] as const).map((side) => ({ side, revision: 1, at }))
  const { unmount } = render(SignBox, { room: aCollaboration({ state: 'AGREED', signatures }) })
  expect(screen.getByRole('heading', { name: 'Zo is het vastgelegd' })).toBeTruthy()
  unmount()
  render(SignBox, { room: aCollaboration({ state: 'DECLINED' }) })
  expect(screen.queryByRole('heading')).toBeNull()
})
