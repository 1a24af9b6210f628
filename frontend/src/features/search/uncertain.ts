import type { SearchItem } from '@/platform/wire'

/**
 * Where those begin that left a filtered field empty. They come last; where an order mixes them with the others there is
 * no border, and the marks alone tell.
 */
export function firstUncertain(items: readonly SearchItem[]): number {
  const first = items.findIndex(({ uncertain }) => uncertain.length > 0)
  const apart = first >= 0 && items.slice(first).every(({ uncertain }) => uncertain.length > 0)
  return apart ? first : items.length
}

/** The fields that are left empty by one or more. */
export function unsaid(items: readonly SearchItem[]): string[] {
  return [...new Set(items.flatMap(({ uncertain }) => uncertain))]
}
