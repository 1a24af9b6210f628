import { onScopeDispose, readonly, shallowRef, watch, type Ref } from 'vue'
import type { Suggestion } from '@/platform/wire'
import { suggest } from './api'

const PAUSE = 150
const SHORTEST = 2

/** Completions of what is being typed. Without an answer there are none: typing goes on. */
export function useSuggestions(typed: Ref<string>) {
  const suggestions = shallowRef<Suggestion[]>([])
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | null = null

  function stop(): void {
    clearTimeout(timer)
    asking?.abort()
  }

  async function ask(words: string): Promise<void> {
    asking = new AbortController()
    const { signal } = asking
    const found = await suggest(words, signal).catch(() => [])
    if (!signal.aborted) suggestions.value = found
  }

  watch(typed, (now) => {
    stop()
    const words = now.trim()
    if (words.length < SHORTEST || suggestions.value.some(({ text }) => text === words)) return
    timer = setTimeout(() => void ask(words), PAUSE)
  })
  onScopeDispose(stop)
  return readonly(suggestions)
}
