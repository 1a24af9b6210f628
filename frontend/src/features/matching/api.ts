import { get, put, remove } from '@/platform/http'
import type { DismissalReason, Improvements, MatchPage } from '@/platform/wire'

/** As many as a comparison looks through for the ones it was asked for. */
const MOST_AT_ONCE = 100

/** Below this, out of 100, it is said not to fit: shown when asked for. */
const WORTH_SHOWING = 30

export function fetchMatches(
  listingId: string,
  page: number,
  which: 'fitting' | 'all' | 'dismissed',
  signal: AbortSignal,
) {
  const minScore = which === 'fitting' ? WORTH_SHOWING : null
  const query = { page, size: 10, dismissed: which === 'dismissed' || null, minScore }
  return get<MatchPage>(`/listings/${listingId}/matches`, query, signal)
}

export function fetchBestMatches(listingId: string, signal: AbortSignal) {
  return get<MatchPage>(`/listings/${listingId}/matches`, { size: MOST_AT_ONCE }, signal)
}

export function fetchImprovements(listingId: string, signal: AbortSignal) {
  return get<Improvements>(`/listings/${listingId}/improvements`, {}, signal)
}

export function dismiss(listingId: string, otherId: string, reason: DismissalReason, text: string | null) {
  return put(`/listings/${listingId}/dismissals/${otherId}`, { reason, text })
}

export function restore(listingId: string, otherId: string) {
  return remove(`/listings/${listingId}/dismissals/${otherId}`)
}
