import { fireEvent, screen } from '@testing-library/vue'
import { afterEach, expect, it, vi } from 'vitest'
import type { LetterProposal } from '@/platform/wire'
import { aCollaboration } from '@/testing/factories'
import { render } from '@/testing/render'
import LetterAnswer from './LetterAnswer.vue'

const room = aCollaboration()

function aProposal(part: Partial<LetterProposal> = {}): LetterProposal {
  return {
    collaborationId: 'c1',
    state: 'PROPOSED',
    same: true,
    other: room.asking,
    own: room.offering,
    listing: { id: 'l1', title: 'Stage lassen' },
    terms: room.terms,
    message: 'Past dit?',
    until: '2026-12-01',
    allowed: ['counter', 'accept', 'decline'],
    reasons: { decline: [{ code: 'NO_PLACE_NOW', label: 'Geen plaats meer', text: 'OPTIONAL' }] },
    ...part,
  }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

function answering(answer: LetterProposal): unknown[] {
  const sent: unknown[] = []
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    sent.push(JSON.parse(init.body as string))
    return Promise.resolve(new Response(JSON.stringify(answer), { status: 200 }))
  })
  return sent
}

it('sends nothing before somebody taps, and says what it is then', async () => {
  const sent = answering(aProposal({ state: 'ALIGNING', allowed: [] }))
  render(LetterAnswer, { token: 'abc', start: aProposal() })
  expect(screen.getByText('Past dit?')).toBeTruthy()
  expect(sent).toHaveLength(0)
  await fireEvent.click(screen.getByRole('button', { name: 'Ja, we praten' }))
  expect(await screen.findByText(/Het voorstel is aanvaard/)).toBeTruthy()
  expect(sent).toEqual([{ answer: 'accept' }])
})

it('asks for a reason before it says no', async () => {
  const sent = answering(aProposal({ state: 'DECLINED', allowed: [] }))
  render(LetterAnswer, { token: 'abc', start: aProposal() })
  await fireEvent.click(screen.getByRole('button', { name: 'Nee, dit gaat niet' }))
  await fireEvent.click(screen.getByRole('button', { name: 'Zeg nee' }))
  expect(screen.getByText(/Kies een reden/)).toBeTruthy()
  expect(sent).toHaveLength(0)
  await fireEvent.click(screen.getByRole('radio', { name: 'Geen plaats meer' }))
  await fireEvent.click(screen.getByRole('button', { name: 'Zeg nee' }))
  expect(await screen.findByText(/Dit voorstel is geweigerd/)).toBeTruthy()
  expect(sent).toEqual([{ answer: 'decline', reason: 'NO_PLACE_NOW', text: null }])
})

it('says what is possible when the terms have changed since the letter', () => {
  render(LetterAnswer, { token: 'abc', start: aProposal({ same: false, allowed: [] }) })
  expect(screen.getByText(/hoort bij een vorige versie/)).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByRole('link', { name: 'Ga naar de samenwerking' })).toBeTruthy()
})
