import { get, post, put, remove } from '@/platform/http'
import type { LetterProposal, Notifications, SavedSearch, Topics } from '@/platform/wire'

const SIZE = 20

export function fetchNotifications(page: number, signal: AbortSignal): Promise<Notifications> {
  return get('/notifications', { page, size: SIZE }, signal)
}

/** Up to and with this one: what came in between stays unread. */
export function markRead(upTo: string): Promise<void> {
  return post('/notifications/read', { upTo })
}

export function fetchTopics(signal: AbortSignal): Promise<Topics> {
  return get('/account/notifications', {}, signal)
}

export function chooseTopics(topics: Topics): Promise<Topics> {
  return put('/account/notifications', topics)
}

export function fetchSavedSearches(signal: AbortSignal): Promise<SavedSearch[]> {
  return get('/saved-searches', {}, signal)
}

export function saveSearch(
  parameters: Record<string, string[]>,
  organisationId: string | null,
): Promise<SavedSearch> {
  return post('/saved-searches', { parameters, ...(organisationId !== null && { organisationId }) })
}

export function deleteSavedSearch(id: string): Promise<void> {
  return remove(`/saved-searches/${id}`)
}

/** What the link of a letter is for: one of the two. */
export interface LetterLink {
  ends: keyof Topics | null
  proposal: LetterProposal | null
}

export function aboutAnswer(token: string, signal: AbortSignal): Promise<LetterLink> {
  return get(`/answers/${encodeURIComponent(token)}`, {}, signal)
}

export function stopLetters(token: string): Promise<LetterLink> {
  return post(`/answers/${encodeURIComponent(token)}`)
}
