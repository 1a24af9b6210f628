import { screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import type { NamedPerson, TimelineEntry } from '@/platform/wire'
import { aCollaboration, someTerms } from '@/testing/factories'
import { render } from '@/testing/render'
import RoomTimeline from './RoomTimeline.vue'

const jan: NamedPerson = { id: 'jan', side: 'OFFERING', role: 'MENTOR', name: 'Jan Claes' }

function entry(event: string, people: NamedPerson[] | null): TimelineEntry {
  return {
    at: '2026-11-23T10:00:00Z',
    side: 'OFFERING',
    event,
    terms: people === null ? null : someTerms({ people }),
    expectationId: null,
  }
}

it('says who is named where that changed, and nowhere else', () => {
  const timeline = [
    entry('countered', []),
    entry('revised', [jan]),
    entry('signed', null),
    entry('revised', [jan]),
    entry('revised', []),
    entry('people-changed', null),
  ]
  render(RoomTimeline, { room: aCollaboration({ timeline }) })
  expect(screen.getAllByText(/Genoemd: Jan Claes \(mentor\)/)).toHaveLength(1)
  expect(screen.getAllByText(/Genoemd: niemand/)).toHaveLength(1)
  expect(screen.getByText(/wijzigde wie meedoet; de handtekeningen blijven gelden/)).toBeTruthy()
})
