import { fireEvent, screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { aSearchPage } from '@/testing/factories'
import { render } from '@/testing/render'
import { noFilters, type Filters } from '../model'
import { rememberOrganisation } from '../useOrganisationNames'
import ActiveFilters from './ActiveFilters.vue'

const filters: Filters = {
  ...noFilters,
  q: 'lassen',
  near: '8800',
  from: '2027-01-04',
  to: '2027-06-30',
  kind: ['EQUIPMENT'],
  organisation: ['organisation-9'],
}
const near = { label: 'Roeselare', postcode: '8800', point: null, km: 25, province: null }

it('names every filter in words, and takes off the one that is clicked', async () => {
  rememberOrganisation('organisation-9', 'Rotor Techniek')
  const { emitted } = render(ActiveFilters, { filters, found: aSearchPage({ near }) })
  expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
    'Verwijder filter Roeselare, 25 km',
    'Verwijder filter 4 jan tot 30 jun 2027',
    'Verwijder filter Materiaal',
    'Verwijder filter Rotor Techniek',
    null,
  ])
  await fireEvent.click(screen.getByRole('button', { name: /4 jan/ }))
  expect(emitted()['filter']).toEqual([[{ ...filters, from: null, to: null }]])
})

it('names a trade in words, and takes it off', async () => {
  const trade = { ...noFilters, concept: ['welding'], specialNeeds: true }
  const found = aSearchPage({ concepts: [{ id: 'welding', label: 'lassen' }] })
  const { emitted } = render(ActiveFilters, { filters: trade, found })
  await fireEvent.click(screen.getByRole('button', { name: 'Verwijder filter lassen' }))
  await fireEvent.click(screen.getByRole('button', { name: 'Verwijder filter OV3 of OV4 welkom' }))
  expect(emitted()['filter']).toEqual([[{ ...trade, concept: [] }], [{ ...trade, specialNeeds: false }]])
})

it('clears all of them, and keeps the words', async () => {
  const { emitted } = render(ActiveFilters, { filters, found: null })
  await fireEvent.click(screen.getByRole('button', { name: 'Wis alle filters' }))
  expect(emitted()['filter']).toEqual([[{ ...noFilters, q: 'lassen' }]])
})
