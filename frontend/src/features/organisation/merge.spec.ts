import { expect, it } from 'vitest'
import { anOwnOrganisation } from '@/testing/factories'
import { merge } from './merge'
import { draftOf } from './model'

const base = draftOf(anOwnOrganisation({ sectors: ['auto', 'metaal'] }))

it('keeps what was typed when nothing of it changed elsewhere', () => {
  const mine = { ...base, website: 'https://peeters.example' }
  expect(merge(base, mine, base)).toEqual({ draft: mine, clashes: [] })
})

it('takes what only the other one changed, and keeps what only I did', () => {
  const mine = { ...base, website: 'https://peeters.example' }
  const theirs = { ...base, postcode: '8500', municipality: 'Kortrijk', sectors: ['metaal', 'auto', 'hout'] }
  expect(merge(base, mine, theirs)).toEqual({
    draft: { ...theirs, website: 'https://peeters.example' },
    clashes: [],
  })
})

it('tells what both changed, and keeps mine until somebody chooses', () => {
  const mine = { ...base, name: 'Garage Peeters bv', sectors: ['auto'] }
  const theirs = { ...base, name: 'Garage Janssens', sectors: ['auto'] }
  expect(merge(base, mine, theirs)).toEqual({ draft: mine, clashes: ['name'] })
})
