import { fireEvent, screen, waitFor } from '@testing-library/vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Suggestion } from '@/platform/wire'
import { render } from '@/testing/render'
import SearchBox from './SearchBox.vue'

const suggestions: Record<string, Suggestion[]> = {
  ro: [
    { type: 'PLACE', id: '8800', text: 'Roeselare', detail: '8800' },
    { type: 'CONCEPT', id: 'robotica', text: 'robotica', detail: null },
    { type: 'ORGANISATION', id: 'organisation-9', text: 'Rotor Techniek', detail: 'Gent' },
  ],
}
const asked: { q: string; signal: AbortSignal | null | undefined }[] = []

beforeEach(() => {
  asked.length = 0
  vi.stubGlobal('fetch', (url: string, { signal }: RequestInit) => {
    const q = new URL(url, 'http://localhost').searchParams.get('q') ?? ''
    asked.push({ q, signal })
    return Promise.resolve(Response.json({ items: suggestions[q] ?? [], degraded: false }))
  })
})
afterEach(() => vi.unstubAllGlobals())

async function type(words: string) {
  const box = screen.getByRole('combobox', { name: 'Wat zoek je?' })
  await fireEvent.update(box, words)
  return box
}

async function typeAndWait(words: string) {
  const box = await type(words)
  await waitFor(() => screen.getByRole('listbox', { name: 'Voorstellen' }))
  return box
}

const active = (box: HTMLElement) => document.getElementById(box.getAttribute('aria-activedescendant') ?? '')

it('says how many suggestions there are, by what they are', async () => {
  render(SearchBox, { words: '' })
  const box = await typeAndWait('ro')
  expect(box.getAttribute('aria-expanded')).toBe('true')
  expect(screen.getByRole('status').textContent).toContain('3 voorstellen')
  expect(screen.getAllByRole('group').map((group) => group.textContent)).toHaveLength(3)
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('robotica'),
    expect.stringContaining('Roeselare'),
    expect.stringContaining('Rotor Techniek'),
  ])
})

it('walks with the arrows, Home and End, and back into the box, leaving the words alone', async () => {
  render(SearchBox, { words: '' })
  const box = await typeAndWait('ro')
  await fireEvent.keyDown(box, { key: 'ArrowDown' })
  expect(active(box)?.textContent).toContain('robotica')
  await fireEvent.keyDown(box, { key: 'End' })
  expect(active(box)?.textContent).toContain('Rotor Techniek')
  await fireEvent.keyDown(box, { key: 'Home' })
  await fireEvent.keyDown(box, { key: 'ArrowUp' })
  expect(active(box)).toBeNull()
  expect((box as HTMLInputElement).value).toBe('ro')
})

it('takes a place with Enter without losing the trade', async () => {
  const { emitted } = render(SearchBox, { words: '' })
  const box = await typeAndWait('lassen ro')
  await fireEvent.keyDown(box, { key: 'ArrowDown' })
  await fireEvent.keyDown(box, { key: 'ArrowDown' })
  await fireEvent.keyDown(box, { key: 'Enter' })
  expect(emitted()['search']).toEqual([['lassen Roeselare']])
  expect(screen.queryByRole('listbox')).toBeNull()
})

it('goes to the results of an organisation that is clicked', async () => {
  const { emitted } = render(SearchBox, { words: '' })
  await typeAndWait('lassen ro')
  await fireEvent.click(screen.getByRole('option', { name: /Rotor Techniek/ }))
  expect(emitted()['organisation']).toEqual([[suggestions['ro']![2], 'lassen']])
})

it('closes with Escape and keeps what was typed', async () => {
  render(SearchBox, { words: '' })
  const box = await typeAndWait('ro')
  const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
  await fireEvent(box, escape)
  expect(escape.defaultPrevented, 'the browser would empty the box').toBe(true)
  expect(screen.queryByRole('listbox')).toBeNull()
  expect((box as HTMLInputElement).value).toBe('ro')
})

it('asks once for what is typed quickly, and gives up the question that is overtaken', async () => {
  render(SearchBox, { words: '' })
  await type('r')
  await type('rob')
  await type('robo')
  await waitFor(() => {
    expect(asked.map(({ q }) => q)).toEqual(['robo'])
  })
  await type('robot')
  expect(asked[0]?.signal?.aborted).toBe(true)
})

it('searches for what is typed when nothing is chosen', async () => {
  const { emitted } = render(SearchBox, { words: 'las' })
  await fireEvent.submit(screen.getByRole('search'))
  expect(emitted()['search']).toEqual([['las']])
})
