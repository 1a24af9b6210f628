import { ref, shallowRef, watch, type Ref } from 'vue'
import type { Draft } from './model'

/** Where the server has it, and which version of it. */
export interface Made {
  id: string
  version: number
}

/**
 * A draft that survives leaving the page, closing the tab and losing the connection: it is kept in this
 * browser until it is sent or thrown away, with where the server has it.
 */
export function useKeptDraft(key: string) {
  const draft = ref(read(key)) as Ref<Draft | null>
  const found = shallowRef(draft.value !== null)
  const keptAt = shallowRef<Date | null>(null)
  const made = shallowRef<Made | null>(draft.value === null ? null : (read(`${key}.made`) as Made | null))

  watch(
    draft,
    (value) => {
      if (value === null) return
      localStorage.setItem(key, JSON.stringify(value))
      keptAt.value = new Date()
    },
    { deep: true },
  )
  watch(
    made,
    (value) => {
      if (value === null) localStorage.removeItem(`${key}.made`)
      else localStorage.setItem(`${key}.made`, JSON.stringify(value))
    },
    { flush: 'sync' },
  )

  function forget(): void {
    localStorage.removeItem(key)
    draft.value = null
    made.value = null
    found.value = false
    keptAt.value = null
  }

  return { draft, found, keptAt, made, forget }
}

function read(key: string): unknown {
  const kept = localStorage.getItem(key)
  if (kept === null) return null
  try {
    return JSON.parse(kept)
  } catch {
    return null // Cut off by a full disk: an empty form is better than no form.
  }
}
