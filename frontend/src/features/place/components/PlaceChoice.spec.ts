import { fireEvent, screen } from '@testing-library/vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { render } from '@/testing/render'
import PlaceChoice from './PlaceChoice.vue'

const under: Record<string, { name: string; municipality: string }[]> = {
  '8300': [
    { name: 'Knokke-Heist', municipality: 'Knokke-Heist' },
    { name: 'Westkapelle', municipality: 'Knokke-Heist' },
  ],
  '9000': [{ name: 'Gent', municipality: 'Gent' }],
}

const fetch = vi.fn<typeof globalThis.fetch>((address) => {
  const postcode = /postcode=(\d+)/.exec(address as string)?.[1] ?? ''
  return Promise.resolve(Response.json(under[postcode] ?? []))
})

beforeEach(() => {
  fetch.mockClear()
  vi.stubGlobal('fetch', fetch)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

it('has the main place chosen, and lets another one be', async () => {
  const { emitted } = render(PlaceChoice, { postcode: '8300', modelValue: '' })
  const select = await screen.findByLabelText<HTMLSelectElement>('Gemeente of deelgemeente')
  expect(select.value).toBe('Knokke-Heist')
  expect(emitted('update:modelValue')).toBeUndefined()
  await fireEvent.update(select, 'Westkapelle')
  expect(emitted('update:modelValue')).toEqual([['Westkapelle']])
  expect(screen.getByText('Westkapelle (Knokke-Heist)')).toBeTruthy()
})

it('asks nothing where a postcode has one place, and follows the postcode', async () => {
  const { rerender } = render(PlaceChoice, { postcode: '9000', modelValue: '' })
  await vi.waitFor(() => {
    expect(fetch).toHaveBeenCalled()
  })
  expect(screen.queryByRole('combobox')).toBeNull()
  await rerender({ postcode: '8300', modelValue: 'westkapelle' })
  expect((await screen.findByRole<HTMLSelectElement>('combobox')).value).toBe('Westkapelle')
})

it('asks nobody about what is no postcode yet', async () => {
  render(PlaceChoice, { postcode: '83', modelValue: '' })
  await Promise.resolve()
  expect(fetch).not.toHaveBeenCalled()
})
