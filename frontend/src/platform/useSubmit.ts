import { computed, readonly, shallowRef } from 'vue'
import { fieldErrors, isStale } from './problem'

/** One write at a time: whether it runs, what refused it, and which field is to blame. */
export function useSubmit<A extends unknown[]>(act: (...args: A) => Promise<void>) {
  const busy = shallowRef(false)
  const error = shallowRef<unknown>(null)
  const errors = computed(() => fieldErrors(error.value))
  const stale = computed(() => isStale(error.value))

  async function submit(...args: A): Promise<void> {
    if (busy.value) return
    busy.value = true
    error.value = null
    try {
      await act(...args)
    } catch (reason) {
      error.value = reason
    } finally {
      busy.value = false
    }
  }

  function clear(): void {
    error.value = null
  }

  return { busy: readonly(busy), error: readonly(error), errors, stale, submit, clear }
}
