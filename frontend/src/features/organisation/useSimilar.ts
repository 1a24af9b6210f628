import { onScopeDispose, readonly, shallowRef, watch } from 'vue'
import type { SimilarOrganisation } from '@/platform/wire'
import { fetchSimilar } from './api'
import type { OrganisationDraft } from './model'

const PAUSE = 400

/** Those that what is being written could be already: looked up after a short pause, and whenever it is asked for. */
export function useSimilar(draft: () => OrganisationDraft) {
  const similar = shallowRef<readonly SimilarOrganisation[]>([])
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | null = null

  async function look(): Promise<void> {
    asking?.abort()
    asking = new AbortController()
    const { signal } = asking
    const found = await fetchSimilar(draft(), signal).catch(() => [])
    if (!signal.aborted) similar.value = found
  }

  watch(
    () => [draft().name, draft().postcode, draft().type, draft().number],
    () => {
      clearTimeout(timer)
      timer = setTimeout(() => void look(), PAUSE)
    },
  )
  onScopeDispose(() => {
    clearTimeout(timer)
    asking?.abort()
  })
  return { similar: readonly(similar) as Readonly<typeof similar>, look }
}
