import { get, post, put } from '@/platform/http'
import type { Collaboration, CollaborationItem, Page, Period } from '@/platform/wire'

export interface Proposal {
  organisationId: string
  listingId: string
  counterListingId: string | null
  places: number
  period: Period | null
  message: string | null
}

export function propose(proposal: Proposal): Promise<Collaboration> {
  return post('/collaborations', proposal)
}

export function fetchCollaborations(organisationId: string, page: number, signal: AbortSignal) {
  return get<Page<CollaborationItem>>('/collaborations', { organisationId, page, size: 50 }, signal)
}

export function fetchCollaboration(id: string, signal?: AbortSignal): Promise<Collaboration> {
  return get(`/collaborations/${id}`, {}, signal)
}

export function move(id: string, transition: string, version: number, body: object = {}): Promise<unknown> {
  return post(`/collaborations/${id}/${transition}`, body, version)
}

/** `version` is that of the expectation: each has one of its own. */
export function answer(id: string, expectation: string, version: number, words: string): Promise<unknown> {
  return put(`/collaborations/${id}/expectations/${expectation}/answer`, { answer: words }, version)
}

export function writeAgreed(
  id: string,
  expectation: string,
  version: number,
  words: string,
): Promise<unknown> {
  return put(`/collaborations/${id}/expectations/${expectation}/agreed`, { answer: words }, version)
}

export function acceptAgreed(
  id: string,
  expectation: string,
  version: number,
  agreedVersion: number,
): Promise<unknown> {
  return post(`/collaborations/${id}/expectations/${expectation}/accept`, { agreedVersion }, version)
}
