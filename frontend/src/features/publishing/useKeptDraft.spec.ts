import { beforeEach, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { freshDraft } from './model'
import { useKeptDraft } from './useKeptDraft'

const start = {
  kind: 'GUEST_LESSON' as const,
  direction: 'OFFER' as const,
  postcode: '',
  contact: { name: null, email: null, phone: null },
}

beforeEach(() => {
  localStorage.clear()
})

it('finds what was typed when one comes back', async () => {
  const first = useKeptDraft('draft')
  first.draft.value = freshDraft(start)
  first.draft.value.title = 'Les over brood'
  await nextTick()
  const second = useKeptDraft('draft')
  expect(second.found.value).toBe(true)
  expect(second.draft.value?.title).toBe('Les over brood')
})

it('forgets it when it is sent', async () => {
  const kept = useKeptDraft('draft')
  kept.draft.value = freshDraft(start)
  await nextTick()
  kept.forget()
  await nextTick()
  expect(useKeptDraft('draft').found.value).toBe(false)
})

it('starts afresh from what cannot be read', () => {
  localStorage.setItem('draft', '{"title":')
  expect(useKeptDraft('draft').draft.value).toBeNull()
})
