import { ref, watch, type Ref } from 'vue'
import type { OwnOrganisation } from '@/platform/wire'
import { merge, type Field } from './merge'
import { draftOf, emptyDraft } from './model'

/**
 * What is written about an organisation. A newer version of it takes nothing away that was typed: what only they changed
 * is taken over, and what both changed is told.
 */
export function useOrganisationDraft(data: Readonly<Ref<OwnOrganisation | null>>) {
  const draft = ref(emptyDraft())
  const clashes = ref<Field[]>([])

  watch(data, (now, before) => {
    if (!now) return
    if (now.id !== before?.id) reset(now)
    else {
      const merged = merge(draftOf(before), draft.value, draftOf(now))
      draft.value = merged.draft
      clashes.value = [...new Set([...clashes.value, ...merged.clashes])]
    }
  })

  function reset(own: OwnOrganisation): void {
    draft.value = draftOf(own)
    clashes.value = []
  }

  /** As they wrote it. */
  function take(field: Field): void {
    if (data.value) draft.value = { ...draft.value, [field]: draftOf(data.value)[field] }
    clashes.value = clashes.value.filter((one) => one !== field)
  }

  return { draft, clashes, reset, take }
}
