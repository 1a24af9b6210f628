import { computed, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useLoad } from '@/platform/useLoad'
import type { Match } from '@/platform/wire'
import { fetchBestMatches } from './api'
import { comparedIn, MOST_COMPARED, toggled } from './model'

/**
 * Which matches are chosen to stand side by side, and whether they do. Both are in the address (`kies`, `vergelijk`), so
 * that back, forward and a reload find them; what is not on the page that is open is looked up.
 */
export function useComparison(listingId: () => string, onPage: () => readonly Match[]) {
  const route = useRoute()
  const router = useRouter()
  const chosen = computed(() => comparedIn(route.query['kies']))
  const open = computed(() => route.query['vergelijk'] === '1' && chosen.value.length > 1)
  const known = shallowRef(new Map<string, Match>())
  const missing = computed(() => chosen.value.filter((id) => !known.value.has(id)))

  function learn(matches: readonly Match[]): void {
    known.value = new Map([...known.value, ...matches.map((match) => [match.listing.id, match] as const)])
  }
  watch(onPage, learn, { immediate: true })
  const { data, state, error } = useLoad(
    async (signal) => (open.value && missing.value.length > 0 ? fetchBestMatches(listingId(), signal) : null),
    [open],
  )
  watch(data, (best) => {
    if (best) learn(best.items)
  })

  const matches = computed(() => chosen.value.flatMap((id) => known.value.get(id) ?? []))

  function choose(id: string): Promise<unknown> {
    const next = toggled(chosen.value, id)
    const query = { ...route.query }
    delete query['kies']
    if (next.length < 2) delete query['vergelijk']
    return router.replace({ query: next.length > 0 ? { ...query, kies: next.join(',') } : query })
  }

  return {
    chosen,
    open,
    matches,
    full: computed(() => chosen.value.length >= MOST_COMPARED),
    state,
    error,
    choose,
  }
}
