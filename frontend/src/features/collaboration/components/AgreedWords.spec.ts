import { fireEvent, screen } from '@testing-library/vue'
import { afterEach, expect, it, vi } from 'vitest'
import { aCollaboration, anExpectation } from '@/testing/factories'
import { render } from '@/testing/render'
import AgreedWords from './AgreedWords.vue'

const written = { answer: 'Elke vrijdag een bericht.', value: null, version: 2 }

afterEach(() => {
  vi.unstubAllGlobals()
})

it('offers to write when there are no words, starting from those of a side', async () => {
  const item = anExpectation({
    offering: {
      answer: 'Bellen mag.',
      value: { choices: null, number: null, levels: null, words: 'Bellen mag.' },
      accepted: false,
    },
  })
  render(AgreedWords, { room: aCollaboration(), item, editable: true })
  expect(screen.getByText('Nog geen gezamenlijke woorden.')).toBeTruthy()
  await fireEvent.click(screen.getByRole('button', { name: /^Stel woorden voor/ }))
  expect(screen.getByLabelText<HTMLTextAreaElement>('Wat spreken jullie af?').value).toBe('Bellen mag.')
})

it('offers in one click what both could agree on', async () => {
  const sent: unknown[] = []
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    sent.push(JSON.parse(init.body as string))
    return Promise.resolve(new Response(JSON.stringify(aCollaboration()), { status: 200 }))
  })
  const weekly = { choices: ['WEEKLY'], number: null, levels: null, words: null }
  const item = anExpectation({
    form: 'choice',
    asks: { options: [], multiple: false, unit: null, min: null, max: null, step: null },
    proposal: { answer: 'elke week', value: weekly },
  })
  const { emitted } = render(AgreedWords, { room: aCollaboration(), item, editable: true })
  expect(screen.getByText('Jullie zeggen hetzelfde:')).toBeTruthy()
  await fireEvent.click(screen.getByRole('button', { name: /^Spreek dit af/ }))
  await vi.waitFor(() => {
    expect(emitted()['changed']).toHaveLength(1)
  })
  expect(sent[0]).toEqual({ answer: { choices: ['WEEKLY'], words: null } })
})

it('asks to accept what the other side accepted already', () => {
  const item = anExpectation({
    agreed: written,
    offering: { answer: null, value: null, accepted: true },
    status: 'DIFFERS',
  })
  render(AgreedWords, { room: aCollaboration(), item, editable: true })
  expect(screen.getByText('Metaalwerken Vanhee aanvaardde dit al.')).toBeTruthy()
  expect(screen.getByRole('button', { name: /^Aanvaard/ })).toBeTruthy()
})

it('waits for the other side when this one has accepted', () => {
  const item = anExpectation({
    agreed: written,
    asking: { answer: null, value: null, accepted: true },
    status: 'DIFFERS',
  })
  render(AgreedWords, { room: aCollaboration(), item, editable: true })
  expect(screen.getByText(/Metaalwerken Vanhee nog niet/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Aanvaard/ })).toBeNull()
})

it('only shows the words when they cannot change any more', () => {
  const item = anExpectation({ agreed: written, status: 'ALIGNED' })
  render(AgreedWords, { room: aCollaboration({ state: 'AGREED' }), item, editable: false })
  expect(screen.getByText('Allebei aanvaard')).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})

it('keeps what was typed when someone was faster, and says what changed', async () => {
  const body = {
    type: '/problems/stale-version',
    title: 'Verouderd',
    status: 412,
    errors: [{ pointer: '/expectations/1', code: 'words-changed', message: 'De woorden zijn gewijzigd.' }],
  }
  vi.stubGlobal('fetch', () =>
    Promise.resolve(
      new Response(JSON.stringify(body), {
        status: 412,
        headers: { 'Content-Type': 'application/problem+json' },
      }),
    ),
  )
  const { emitted } = render(AgreedWords, { room: aCollaboration(), item: anExpectation(), editable: true })
  await fireEvent.click(screen.getByRole('button', { name: /^Stel woorden voor/ }))
  await fireEvent.update(screen.getByLabelText('Wat spreken jullie af?'), 'Wij bellen op vrijdag.')
  await fireEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
  expect(await screen.findByText('De woorden zijn gewijzigd.')).toBeTruthy()
  expect(screen.getByLabelText<HTMLTextAreaElement>('Wat spreken jullie af?').value).toBe(
    'Wij bellen op vrijdag.',
  )
  await fireEvent.click(screen.getByRole('button', { name: 'Haal de laatste stand op' }))
  expect(emitted()['changed']).toHaveLength(1)
})
