import { get, post } from '@/platform/http'
import type { Listing, ReportedListing, ReportQueue, ReportReason, Uuid } from '@/platform/wire'

export function reportListing(listing: Uuid, reason: ReportReason, words: string | null): Promise<void> {
  return post(`/listings/${listing}/reports`, { reason, words })
}

export function fetchReports(page: number, signal: AbortSignal): Promise<ReportQueue> {
  return get('/admin/reports', { page, size: 20 }, signal)
}

/** @param reason its people will read it */
export function hideListing(id: Uuid, reason: string): Promise<Listing> {
  return post(`/admin/listings/${id}/hide`, { reason })
}

/** Brings it back to the state in which it was hidden. */
export function showListing(id: Uuid): Promise<Listing> {
  return post(`/admin/listings/${id}/unhide`)
}

export type Step = 'dismiss' | 'hide' | 'suspend'

/** A reason goes with what its people will see of it; nothing being wrong needs none. */
export function decide(id: Uuid, step: Step, reason: string): Promise<ReportedListing> {
  return post(`/admin/reports/${id}/${step}`, step === 'dismiss' ? undefined : { reason })
}
