import { get, post, put } from '@/platform/http'
import type {
  Collaboration,
  CollaborationItem,
  Expectation,
  ExpectationChange,
  GuestRoom,
  LetterProposal,
  Match,
  Motives,
  Page,
  Period,
  TermChanges,
} from '@/platform/wire'
import type { Given } from './answers'
import { answersOf, partyOf } from './model'

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

/** Where the reader is a guest. */
export async function fetchGuestRooms(signal: AbortSignal): Promise<GuestRoom[]> {
  const { items } = await get<{ items: GuestRoom[] }>('/guest-rooms', {}, signal)
  return items
}

export function fetchCollaboration(id: string, signal?: AbortSignal): Promise<Collaboration> {
  return get(`/collaborations/${id}`, {}, signal)
}

/** Every write says in whose name it is done: that of the side on which the reader stands. */
function path(room: Collaboration, rest: string): string {
  return `/collaborations/${room.id}/${rest}?organisationId=${partyOf(room, room.side).organisationId}`
}

export function move(room: Collaboration, transition: string, body: object = {}): Promise<Collaboration> {
  return post(path(room, transition), body, room.version)
}

/** Which pupils come, once both signed: what was signed stays. */
export function labelPupils(room: Collaboration, pupils: string[]): Promise<Collaboration> {
  return put(path(room, 'pupils'), { pupils }, room.version)
}

export function fetchTermChanges(room: Collaboration, signal?: AbortSignal): Promise<TermChanges> {
  return get(
    `/collaborations/${room.id}/terms/changes`,
    { organisationId: partyOf(room, room.side).organisationId },
    signal,
  )
}

/** From now on, what changed means: after this revision. */
export function lookAtTerms(room: Collaboration): Promise<void> {
  return put(path(room, 'terms/seen'), { revision: room.terms.revision })
}

export function answer(room: Collaboration, item: Expectation, given: Given): Promise<Collaboration> {
  return put(path(room, `expectations/${item.id}/answer`), { answer: given }, item.version)
}

/** What was said under an item, the oldest first. */
export function fetchHistory(room: Collaboration, item: Expectation, signal: AbortSignal) {
  return get<{ items: ExpectationChange[] }>(
    `/collaborations/${room.id}/expectations/${item.id}/history`,
    {},
    signal,
  )
}

/** The answer to a proposal by the link of its letter. */
export async function answerByLetter(token: string, answer: object): Promise<LetterProposal> {
  return post<LetterProposal>(`/answers/${encodeURIComponent(token)}`, answer)
}

/** What can be asked in the place of a listing: what fits the own one, without one the like of what was asked for. */
export async function fetchAlternatives(
  asked: string,
  organisationId: string,
  ownListingId: string | null,
  signal: AbortSignal,
): Promise<Match[]> {
  const query = { organisationId, ...(ownListingId === null ? {} : { ownListingId }) }
  const { items } = await get<{ items: Match[] }>(`/listings/${asked}/alternatives`, query, signal)
  return items
}

export function fetchMotives(room: Collaboration, signal?: AbortSignal): Promise<Motives> {
  return get(
    `/collaborations/${room.id}/motives`,
    { organisationId: partyOf(room, room.side).organisationId },
    signal,
  )
}

/** @param seen the version of this side's motives that the reader looked at */
export function stateMotives(room: Collaboration, seen: number, codes: string[], words: string | null) {
  return put<Motives>(path(room, 'motives'), { codes, words }, seen)
}

/** What others change from here on is marked. */
export function markSeen(room: Collaboration): Promise<void> {
  return put(`/collaborations/${room.id}/expectations/seen`, { upTo: room.updatedAt })
}

/** Who writes the common words stands by them: they are accepted for this side at once. */
export async function writeAgreed(
  room: Collaboration,
  item: Expectation,
  given: Given,
): Promise<Collaboration> {
  const written = await put<Collaboration>(
    path(room, `expectations/${item.id}/agreed`),
    { answer: given },
    item.version,
  )
  const fresh = written.expectations.find(({ id }) => id === item.id)
  if (!fresh || answersOf(fresh, room.side).accepted) return written
  return acceptAgreed(written, fresh)
}

export function acceptAgreed(room: Collaboration, item: Expectation): Promise<Collaboration> {
  return post(
    path(room, `expectations/${item.id}/accept`),
    { agreedVersion: item.agreed.version },
    item.version,
  )
}
