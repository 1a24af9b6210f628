import { onScopeDispose, readonly, shallowRef, watch, type WatchSource } from 'vue'
import { i18n } from './i18n'

export type LoadState = 'loading' | 'done' | 'error'

/**
 * Loads at once and again whenever a source or the language changes. What was there stays while the next answer is on its
 * way; an answer that is overtaken by a later question is dropped.
 */
export function useLoad<T>(load: (signal: AbortSignal) => Promise<T>, sources: WatchSource[] = []) {
  const data = shallowRef<T | null>(null)
  const error = shallowRef<unknown>(null)
  const state = shallowRef<LoadState>('loading')
  let running: AbortController | null = null

  async function reload(): Promise<void> {
    running?.abort()
    const mine = new AbortController()
    running = mine
    state.value = 'loading'
    try {
      const answer = await load(mine.signal)
      if (mine.signal.aborted) return
      data.value = answer
      state.value = 'done'
    } catch (reason) {
      if (mine.signal.aborted) return
      error.value = reason
      state.value = 'error'
    }
  }

  function replace(answer: T): void {
    data.value = answer
    state.value = 'done'
  }

  watch([...sources, i18n.global.locale], () => void reload())
  onScopeDispose(() => running?.abort())
  void reload()
  return {
    data: readonly(data) as Readonly<typeof data>,
    error: readonly(error),
    state: readonly(state),
    reload,
    replace,
  }
}
