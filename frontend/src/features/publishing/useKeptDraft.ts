import { ref, shallowRef, watch, type Ref } from 'vue'
import type { Draft } from './model'

/**
 * A draft that survives leaving the page, closing the tab and losing the connection: it is kept in this
 * browser until it is sent or thrown away.
 */
export function useKeptDraft(key: string) {
  const draft = ref<Draft | null>(read(key)) as Ref<Draft | null>
  const found = shallowRef(draft.value !== null)
  const keptAt = shallowRef<Date | null>(null)

  watch(
    draft,
    (value) => {
      if (value === null) return
      localStorage.setItem(key, JSON.stringify(value))
      keptAt.value = new Date()
    },
    { deep: true },
  )

  function forget(): void {
    localStorage.removeItem(key)
    draft.value = null
    found.value = false
    keptAt.value = null
  }

  return { draft, found, keptAt, forget }
}

function read(key: string): Draft | null {
  const kept = localStorage.getItem(key)
  if (kept === null) return null
  try {
    return JSON.parse(kept) as Draft
  } catch {
    return null // Cut off by a full disk: an empty form is better than no form.
  }
}
