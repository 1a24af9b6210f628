import { screen } from '@testing-library/vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Collaboration } from '@/platform/wire'
import { aCollaboration, anExpectation } from '@/testing/factories'
import { render } from '@/testing/render'
import ExpectationsTab from './ExpectationsTab.vue'

const both = { answer: 'elke week', value: null, accepted: false }
const item = anExpectation({
  asking: both,
  offering: both,
  proposal: { answer: 'elke week', value: null },
})
const talks: Partial<Collaboration> = { state: 'ALIGNING', expectations: [item] }

beforeEach(() => {
  const said = { version: 0, motives: [], words: null }
  const motives = { asking: said, offering: said, side: 'ASKING', options: [], talk: [] }
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(motives), { status: 200 })))
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const agree = () => screen.queryByRole('button', { name: /^Spreek dit af/ })
const changes = () => screen.queryAllByRole('button', { name: /^Wijzig/ })

it('lets who decides agree and answer', () => {
  render(ExpectationsTab, { room: aCollaboration({ ...talks, allowed: ['revise'] }) })
  expect(agree()).toBeTruthy()
  expect(changes().length).toBeGreaterThan(0)
})

it('lets who is named answer and not agree', () => {
  render(ExpectationsTab, { room: aCollaboration({ ...talks, allowed: [] }) })
  expect(agree()).toBeNull()
  expect(changes()).toHaveLength(1)
})

it('lets a member who is not named read', () => {
  render(ExpectationsTab, { room: aCollaboration({ ...talks, allowed: [], mayAnswer: false }) })
  expect(agree()).toBeNull()
  expect(changes()).toHaveLength(0)
  expect(screen.getAllByText('elke week').length).toBeGreaterThan(0)
})
