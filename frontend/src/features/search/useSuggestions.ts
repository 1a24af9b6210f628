import { onScopeDispose, readonly, shallowRef } from 'vue'
import type { Suggestion } from '@/platform/wire'
import { suggest } from './api'
import { inOrder, lastWord } from './suggestions'

const PAUSE = 150
const SHORTEST = 2

/** Completions of what is being typed. Without an answer there are none: typing goes on. */
export function useSuggestions() {
  const suggestions = shallowRef<readonly Suggestion[]>([])
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | null = null

  /** Drops the question that is under way, and what was answered to earlier ones. */
  function forget(): void {
    clearTimeout(timer)
    asking?.abort()
    suggestions.value = []
  }

  async function ask(words: string): Promise<void> {
    asking = new AbortController()
    const { signal } = asking
    const found = await completions(words, signal).catch(() => [])
    if (!signal.aborted) suggestions.value = inOrder(found)
  }

  /** Asks after a short pause; a later call takes the place of an earlier one. */
  function look(typed: string): void {
    clearTimeout(timer)
    asking?.abort()
    const words = typed.trim()
    if (words.length < SHORTEST) suggestions.value = []
    else timer = setTimeout(() => void ask(words), PAUSE)
  }

  onScopeDispose(forget)
  return { suggestions: readonly(suggestions) as Readonly<typeof suggestions>, look, forget }
}

/** Of all the words together; when they complete to nothing, of the last one. */
async function completions(words: string, signal: AbortSignal): Promise<Suggestion[]> {
  const found = await suggest(words, signal)
  const last = lastWord(words)
  if (found.length > 0 || last === null || last.length < SHORTEST) return found
  return suggest(last, signal)
}
