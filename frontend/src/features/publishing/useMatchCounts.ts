import { onScopeDispose, shallowRef, watch } from 'vue'
import { countMatches } from './api'

/** How many matches each of these listings has; one question after the other, so that a long list asks no more than one. */
export function useMatchCounts(ids: () => string[]) {
  const counts = shallowRef<Record<string, number>>({})
  let running: AbortController | null = null

  async function count(wanted: string[]): Promise<void> {
    running?.abort()
    const mine = new AbortController()
    running = mine
    for (const id of wanted) {
      const found = await countMatches(id, mine.signal).catch(() => null)
      if (mine.signal.aborted) return
      if (found !== null) counts.value = { ...counts.value, [id]: found }
    }
  }

  watch(
    () => ids().join(),
    () => void count(ids()),
    { immediate: true },
  )
  onScopeDispose(() => running?.abort())
  return counts
}
