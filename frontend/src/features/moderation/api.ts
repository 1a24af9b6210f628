import { get, post } from '@/platform/http'
import type { ReportedListing, ReportQueue, ReportReason, Uuid } from '@/platform/wire'

export function reportListing(listing: Uuid, reason: ReportReason, words: string | null): Promise<void> {
  return post(`/listings/${listing}/reports`, { reason, words })
}

export function fetchReports(page: number, signal: AbortSignal): Promise<ReportQueue> {
  return get('/admin/reports', { page, size: 20 }, signal)
}

export type Step = 'dismiss' | 'hide' | 'suspend'

/** A reason goes with what its people will see of it; nothing being wrong needs none. */
export function decide(id: Uuid, step: Step, reason: string): Promise<ReportedListing> {
  return post(`/admin/reports/${id}/${step}`, step === 'dismiss' ? undefined : { reason })
}
