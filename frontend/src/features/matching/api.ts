import { get } from '@/platform/http'
import type { Match, Page } from '@/platform/wire'

export function fetchMatches(listingId: string, page: number, signal: AbortSignal) {
  return get<Page<Match>>(`/listings/${listingId}/matches`, { page, size: 10 }, signal)
}
