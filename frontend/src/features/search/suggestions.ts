import type { Suggestion } from '@/platform/wire'

const MOST = 10
const types = ['CONCEPT', 'PLACE', 'ORGANISATION'] as const

export interface SuggestionGroup {
  type: Suggestion['type']
  /** With their place in the whole list, which is the order of the arrow keys. */
  items: { suggestion: Suggestion; index: number }[]
}

/** By what they are: trades, places, organisations; within each in the order of the answer. At most ten in all. */
export function inOrder(suggestions: readonly Suggestion[]): Suggestion[] {
  const few = suggestions.slice(0, MOST)
  return types.flatMap((type) => few.filter((one) => one.type === type))
}

export function groupsOf(ordered: readonly Suggestion[]): SuggestionGroup[] {
  const numbered = ordered.map((suggestion, index) => ({ suggestion, index }))
  return types
    .map((type) => ({ type, items: numbered.filter(({ suggestion }) => suggestion.type === type) }))
    .filter(({ items }) => items.length > 0)
}

/** The words without those at the end that the suggestion, by one of its names, completes or corrects. */
export function wordsKept(typed: string, ...names: string[]): string {
  const words = typed.trim().split(/\s+/)
  const wanted = names.map(fold)
  const tails = words.map((_, start) => ({ start, tail: fold(words.slice(start).join(' ')) }))
  const completed = tails.find(({ tail }) => wanted.some((name) => name.startsWith(tail)))
  const nearest = () => tails.reduce((best, one) => (gap(one.tail) < gap(best.tail) ? one : best))
  const gap = (tail: string) =>
    Math.min(...wanted.map((name) => distance(tail, name.slice(0, Math.max(tail.length, 1) + 1))))
  return words.slice(0, (completed ?? nearest()).start).join(' ')
}

/** What stands in the box once the suggestion is chosen; an organisation becomes a filter and leaves the words. */
export function wordsAfter(typed: string, { type, text, detail }: Suggestion): string {
  // A concept shows the label that was typed beside the usual one.
  const kept = wordsKept(typed, text, ...(type === 'CONCEPT' && detail !== null ? [detail] : []))
  return type === 'ORGANISATION' ? kept : [kept, text].filter((part) => part !== '').join(' ')
}

/** The last word, when there are others before it: trades and places are typed one after the other. */
export function lastWord(typed: string): string | null {
  return /\s(\S+)$/.exec(typed.trim())?.[1] ?? null
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Levenshtein's distance. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [i, letter] of Array.from(one).entries()) {
    const next = [i + 1]
    for (let j = 1; j <= other.length; j++) {
      const swap = (row[j - 1] ?? 0) + (letter === other[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
