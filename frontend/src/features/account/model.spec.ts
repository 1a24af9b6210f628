import { expect, it } from 'vitest'
import { homeOf, safeTarget } from './model'

it('goes back to a page of ours, and to no other place', () => {
  expect(safeTarget('/aanbod/1?x=2')).toBe('/aanbod/1?x=2')
  expect(safeTarget('https://example.org')).toBeNull()
  expect(safeTarget('//example.org')).toBeNull()
  expect(safeTarget('/\\example.org')).toBeNull()
  expect(safeTarget('/\t/example.org')).toBeNull()
  expect(safeTarget('/\n\\example.org')).toBeNull()
  expect(safeTarget('javascript:alert(1)')).toBeNull()
  expect(safeTarget(undefined)).toBeNull()
})

it('sends everyone to where they have most to do', () => {
  const member = (type: 'SCHOOL' | 'SECTOR_ORGANISATION') => ({
    organisationId: '1',
    name: 'x',
    type,
    role: 'OWNER' as const,
    verification: 'VERIFIED' as const,
  })
  expect(homeOf({ memberships: [member('SECTOR_ORGANISATION')], guest: false, admin: false })).toBe(
    '/monitor',
  )
  expect(homeOf({ memberships: [member('SCHOOL')], guest: false, admin: false })).toBe('/vandaag')
  expect(homeOf({ memberships: [], guest: false, admin: true })).toBe('/beheer')
  expect(homeOf({ memberships: [], guest: true, admin: false })).toBe('/samenwerkingen')
  expect(homeOf({ memberships: [], guest: false, admin: false })).toBe('/organisatie/nieuw')
})
