import { fireEvent, screen } from '@testing-library/vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { render } from '@/testing/render'
import { emptyDraft } from '../model'
import OrganisationForm from './OrganisationForm.vue'

const places: Record<string, string[]> = { '8300': ['Knokke-Heist', 'Westkapelle'], '9000': ['Gent'] }

beforeEach(() => {
  vi.stubGlobal(
    'fetch',
    vi.fn<typeof globalThis.fetch>((address) => {
      const postcode = /postcode=(\d+)/.exec(address as string)?.[1]
      const names = places[postcode ?? ''] ?? []
      return Promise.resolve(
        Response.json(
          postcode === undefined ? { sectors: [] } : names.map((name) => ({ name, municipality: names[0] })),
        ),
      )
    }),
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
})

function form(postcode: string, municipality: string) {
  const draft = ref({ ...emptyDraft(), postcode, municipality })
  const Host = defineComponent(() => () => h(OrganisationForm, { modelValue: draft.value, errors: {} }))
  render(Host)
  return draft
}

it('lets a part of the municipality be chosen', async () => {
  const draft = form('8300', 'Westkapelle')
  const select = await screen.findByLabelText<HTMLSelectElement>('Gemeente of deelgemeente')
  expect(select.value).toBe('Westkapelle')
  await fireEvent.update(select, 'Knokke-Heist')
  expect(draft.value.municipality).toBe('Knokke-Heist')
})

it('keeps no municipality of another postcode', async () => {
  const draft = form('9000', 'Gent')
  await fireEvent.update(screen.getByLabelText('Postcode'), '8300')
  expect(draft.value).toMatchObject({ postcode: '8300', municipality: '' })
  expect((await screen.findByLabelText<HTMLSelectElement>('Gemeente of deelgemeente')).value).toBe(
    'Knokke-Heist',
  )
})
