import { fireEvent, screen, waitFor } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { aSearchPage } from '@/testing/factories'
import { render } from '@/testing/render'
import { noFilters, type Filters } from '../model'
import ResultMap from './ResultMap.vue'

const filters: Filters = { ...noFilters, view: 'map', page: 3 }
const found = aSearchPage({
  total: 20,
  facets: {
    ...aSearchPage().facets,
    province: [{ value: 'oost-vlaanderen', count: 15, unsaid: 0 }],
    municipality: [
      { value: 'Gent', label: 'Gent', point: { lat: 51.054, lon: 3.725 }, count: 12, unsaid: 0 },
      { value: 'Melle', label: 'Melle', point: { lat: 51.003, lon: 3.803 }, count: 3, unsaid: 0 },
      { value: 'Genk', label: 'Genk', point: { lat: 50.965, lon: 5.5 }, count: 4, unsaid: 0 },
    ],
  },
})

const buttons = (group: string) =>
  [...screen.getByRole('group', { name: group }).querySelectorAll('[role="button"]')].map(
    (button) => button.getAttribute('aria-label') ?? '',
  )

it('names every province and every place with what was found there', () => {
  render(ResultMap, { found, filters })
  expect(buttons('Provincies')).toHaveLength(6)
  expect(buttons('Provincies')).toContain('Oost-Vlaanderen: 15 resultaten')
  expect(buttons('Provincies')).toContain('Limburg: niets gevonden')
  expect(buttons('Gemeenten')).toEqual([
    'Gent en 1 gemeente vlakbij: 15 resultaten. Kies om in te zoomen.',
    'Genk: 4 resultaten',
  ])
  expect(screen.getByText('1 resultaat zegt niet waar en staat niet op de kaart.')).toBeTruthy()
})

it('makes a filter of a municipality, on the first page', async () => {
  const { emitted } = render(ResultMap, { found, filters })
  await fireEvent.click(screen.getByRole('button', { name: 'Genk: 4 resultaten' }))
  expect(emitted()['filter']).toEqual([[{ ...filters, page: 0, municipality: ['Genk'] }]])
})

it('makes a filter of a province, by keyboard as well', async () => {
  const { emitted } = render(ResultMap, { found, filters })
  await fireEvent.keyDown(screen.getByRole('button', { name: /^Oost-Vlaanderen/ }), { key: 'Enter' })
  expect(emitted()['filter']).toEqual([[{ ...filters, page: 0, province: ['oost-vlaanderen'] }]])
})

it('takes a cluster apart and leaves the focus on the place it was named after', async () => {
  const { emitted } = render(ResultMap, { found, filters })
  await fireEvent.keyDown(screen.getByRole('button', { name: /^Gent en 1 gemeente/ }), { key: 'Enter' })
  await waitFor(() => {
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Gent: 12 resultaten')
  })
  expect(buttons('Gemeenten')).toContain('Melle: 3 resultaten')
  expect(emitted()['filter']).toBeUndefined()
})

it('is one stop for Tab, and the arrows go from west to east', async () => {
  render(ResultMap, { found, filters })
  const [west, east] = [/^Gent/, /^Genk/].map((name) => screen.getByRole('button', { name }))
  expect([west!.getAttribute('tabindex'), east!.getAttribute('tabindex')]).toEqual(['0', '-1'])
  await fireEvent.keyDown(west!, { key: 'ArrowRight' })
  await waitFor(() => {
    expect(document.activeElement).toBe(east)
  })
  expect(east!.getAttribute('tabindex')).toBe('0')
})

it('says the same in a table', () => {
  render(ResultMap, { found, filters: { ...filters, municipality: ['Genk'] } })
  const row = screen.getByRole('row', { name: /^Melle 3/ })
  expect(row.querySelector('a')?.getAttribute('href')).toBe(
    '/?municipality=Genk&municipality=Melle&view=kaart',
  )
  expect(screen.getByRole('row', { name: /Genk gekozen 4/ })).toBeTruthy()
})

it('tells a place that was read in the words from one that is a filter', () => {
  const place = {
    label: 'Roeselare',
    postcode: '8800',
    point: { lat: 50.945, lon: 3.124 },
    km: 25,
    province: null,
  }
  const interpreted = { text: 'roeselare', place, kind: [], direction: null, concepts: [] }
  render(ResultMap, { found: { ...found, interpreted }, filters })
  expect(screen.getByText(/^Stippellijn: 25 km rond Roeselare/)).toBeTruthy()
  render(ResultMap, { found: { ...found, near: place }, filters: { ...filters, near: '8800' } })
  expect(screen.getByText('Cirkel: 25 km rond Roeselare.')).toBeTruthy()
})
