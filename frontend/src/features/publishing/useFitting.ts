import { onScopeDispose, shallowRef, watch } from 'vue'
import { today } from '@/platform/about'
import type { Fitting } from '@/platform/wire'
import { fetchFitting } from './api'
import { fieldsOf, isSendable, type Draft } from './model'

const PAUSE = 700

/** Whom the draft would be for, as it stands; null as long as that cannot be said. */
export function useFitting(draft: () => Draft, organisationId: () => string) {
  const fitting = shallowRef<Fitting | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  async function ask(): Promise<void> {
    const mine = ++asked
    const answer = await fetchFitting(organisationId(), fieldsOf(draft(), today())).catch(() => null)
    if (mine === asked) fitting.value = answer
  }

  watch(
    () => [organisationId(), isSendable(draft(), today()) ? JSON.stringify(question(draft())) : null],
    ([, question]) => {
      clearTimeout(timer)
      if (question === null) {
        asked++
        fitting.value = null
      } else timer = setTimeout(() => void ask(), PAUSE)
    },
    { immediate: true },
  )
  onScopeDispose(() => {
    clearTimeout(timer)
  })
  return fitting
}

/** All that decides who fits: not whom to reach. */
function question(draft: Draft) {
  return { ...fieldsOf(draft, today()), contact: null }
}
