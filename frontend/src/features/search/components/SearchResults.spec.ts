import { screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { aSearchItem, aSearchPage } from '@/testing/factories'
import { render } from '@/testing/render'
import { noFilters } from '../model'
import SearchResults from './SearchResults.vue'

const filters = { ...noFilters, q: 'lassen' }

it('says in the title how much was found, and for which words', () => {
  render(SearchResults, { found: aSearchPage({ total: 12 }), filters })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/12 resultaten\s+voor “lassen”/)
})

it('puts the words that were found under the marker pen', () => {
  const item = aSearchItem({ snippet: { text: 'Hier leer je lassen.', marks: [[13, 19]] } })
  const { container } = render(SearchResults, { found: aSearchPage({ items: [item] }), filters })
  expect(container.querySelector('mark')?.textContent).toBe('lassen')
})

it('shows markup in a listing as the characters it is made of', () => {
  const item = aSearchItem({
    title: '<img src=x onerror=alert(1)>',
    snippet: { text: '<b>vet</b>', marks: [[0, 3]] },
  })
  const { container } = render(SearchResults, { found: aSearchPage({ items: [item] }), filters })
  expect(container.querySelector('img, b.vet')).toBeNull()
  expect(screen.getByRole('link', { name: '<img src=x onerror=alert(1)>' })).toBeTruthy()
})

it('says that the search engine is away, what was relaxed and what a listing left open', () => {
  const items = [aSearchItem({ uncertain: ['studyDomain'] })]
  render(SearchResults, { found: aSearchPage({ items, degraded: true, relaxed: ['radius'] }), filters })
  expect(screen.getByText('De zoekmachine is even weg')).toBeTruthy()
  expect(screen.getByText(/zochten we ruimer: verder weg/)).toBeTruthy()
  expect(screen.getByText('Zegt niet voor welk studiedomein. Vraag het gerust.')).toBeTruthy()
})

it('teaches what to try when there is nothing', () => {
  render(SearchResults, {
    found: aSearchPage({ items: [], total: 0 }),
    filters: { ...filters, kind: ['EQUIPMENT'] },
  })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Niets gevonden')
  expect(screen.getByRole('button', { name: 'Wis alle filters' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Plaats een vraag of aanbod' })).toBeTruthy()
})

it('puts those that do not say it under a line of their own', () => {
  const items = [aSearchItem(), aSearchItem({ id: 'listing-2', uncertain: ['period'] })]
  render(SearchResults, { found: aSearchPage({ items, total: 2 }), filters })
  const list = screen.getByRole('list', { name: 'Deze zeggen niets over de periode' })
  expect(list.querySelectorAll('article')).toHaveLength(1)
  expect(screen.getByText('Zegt niet wanneer. Vraag het gerust.')).toBeTruthy()
})

it('links to the map and back, with the same search', () => {
  render(SearchResults, { found: aSearchPage(), filters })
  expect(screen.getByRole('link', { name: 'Kaart' }).getAttribute('href')).toBe('/?q=lassen&view=kaart')
  expect(screen.getByRole('link', { name: 'Lijst' }).getAttribute('aria-current')).toBe('true')
  expect(screen.getByRole('link', { name: 'Kaart' }).getAttribute('aria-current')).toBeNull()
})
