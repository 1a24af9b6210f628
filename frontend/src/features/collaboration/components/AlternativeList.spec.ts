import { screen } from '@testing-library/vue'
import { afterEach, expect, it, vi } from 'vitest'
import { aSearchItem } from '@/testing/factories'
import { render } from '@/testing/render'
import AlternativeList from './AlternativeList.vue'

const fits = { listing: aSearchItem({ title: 'Stage orgelbouw' }), score: 81.6, criteria: [], capped: null }

function answering(items: object[]): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path)
    return Promise.resolve(new Response(JSON.stringify({ items }), { status: 200 }))
  })
  return asked
}

afterEach(() => {
  vi.unstubAllGlobals()
})

it('asks for the like of what was asked, without an own listing', async () => {
  const asked = answering([fits])
  render(AlternativeList, { asked: 'l1', organisationId: 'o1', ownListingId: null })
  expect(await screen.findByRole('link', { name: 'Stage orgelbouw' })).toBeTruthy()
  expect(screen.getByText('82 op 100')).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Bekijk alle matches' })).toBeNull()
  expect(asked[0]).toContain('/listings/l1/alternatives?organisationId=o1')
  expect(asked[0]).not.toContain('ownListingId')
})

it('asks for what fits the own listing, and leads to all of it', async () => {
  const asked = answering([])
  render(AlternativeList, { asked: 'l1', organisationId: 'o1', ownListingId: 'n1' })
  const all = await screen.findByRole('link', { name: 'Bekijk alle matches' })
  expect(all.getAttribute('href')).toBe('/mijn/aanbod/n1/matches')
  expect(asked[0]).toContain('ownListingId=n1')
})
