import { fireEvent, screen, within } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { aCriterion, aSearchItem } from '@/testing/factories'
import { render } from '@/testing/render'
import MatchEntry from './MatchEntry.vue'

const criteria = [
  aCriterion({ name: 'distance', weight: 0.25, score: 0.2, explanation: '40 km, verder dan 15 km' }),
  aCriterion({ name: 'substance', weight: 0.65, score: 0.9, explanation: 'Zelfde vak: lassen' }),
  aCriterion({ name: 'trust', weight: 0.1, score: null, explanation: 'Nog geen samenwerkingen' }),
]
const match = { listing: aSearchItem(), score: 71, criteria, capped: null }

it('explains the score criterion by criterion, the heaviest first, each with a sentence', () => {
  render(MatchEntry, { match, first: true, mayPropose: true })
  const bars = within(screen.getByRole('group')).getAllByRole('listitem')
  const sentences = [
    /Vak en vaardigheden\s*past heel goed\s*Zelfde vak: lassen/,
    /Afstand\s*past niet\s*40 km, verder dan 15 km/,
    /Betrouwbaarheid\s*niet gekend\s*Nog geen samenwerkingen/,
  ]
  expect(bars).toHaveLength(sentences.length)
  for (const [index, sentence] of sentences.entries()) expect(bars[index]!.textContent).toMatch(sentence)
})

it('describes the sum for who cannot see it', () => {
  render(MatchEntry, { match, first: true, mayPropose: true })
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
    'Som van alle criteria: 71 op 100. Niet gekend: betrouwbaarheid.',
  )
})

it('says why a score is lower than its bars', () => {
  render(MatchEntry, {
    match: { ...match, score: 40, capped: 'out-of-reach' },
    first: false,
    mayPropose: true,
  })
  expect(screen.getByText(/De balken samen geven 71, maar hierdoor wordt het 40\./)).toBeTruthy()
})

it('lets one propose, unless nobody is there to answer', async () => {
  const { emitted, unmount } = render(MatchEntry, { match, first: true, mayPropose: true })
  await fireEvent.click(screen.getByRole('button', { name: /^Stel voor/ }))
  expect(emitted()['propose']).toHaveLength(1)
  unmount()
  const organisation = { ...match.listing.organisation, claimed: false, reachable: false }
  render(MatchEntry, {
    match: { ...match, listing: { ...match.listing, organisation } },
    first: true,
    mayPropose: true,
  })
  expect(screen.queryByRole('button', { name: /^Stel voor/ })).toBeNull()
  expect(screen.getByText(/is nog niet op Wisselwerk, en we kennen/)).toBeTruthy()
})

it('lets one propose to who is not here yet but can be written to, and says so', () => {
  const organisation = { ...match.listing.organisation, claimed: false }
  render(MatchEntry, {
    match: { ...match, listing: { ...match.listing, organisation } },
    first: true,
    mayPropose: true,
  })
  expect(screen.getByRole('button', { name: /^Stel voor/ })).toBeTruthy()
  expect(screen.getByText(/We mailen je voorstel/)).toBeTruthy()
})
