import { get, post } from '@/platform/http'
import type { Kind, Notifications, Reason, Today } from '@/platform/wire'
import type { Result } from './model'

export function fetchToday(organisationId: string, signal: AbortSignal): Promise<Today> {
  return get('/today', { organisationId }, signal)
}

/** The reasons that fit a no to all of these kinds. */
export async function fetchReasons(kinds: readonly Kind[]): Promise<Reason[]> {
  const { items } = await get<{ items: Reason[] }>('/proposals/reasons', { kind: [...kinds] })
  return items
}

/** Answers many proposals; each has a result of its own. */
export async function answerMany(
  organisationId: string,
  items: { id: string; version: number }[],
  answer: { answer: 'accept' } | { answer: 'decline'; reason: string; text: string | null },
): Promise<Result[]> {
  const done = await post<{ items: Result[] }>('/proposals/answers', { organisationId, items, ...answer })
  return done.items
}

/** Matches that the reader has not looked at, the newest first. */
export async function fetchNewMatches(signal: AbortSignal) {
  const { items } = await get<Notifications>('/notifications', { page: 0, size: 50 }, signal)
  return items.filter(({ kind, read, listing }) => kind === 'MATCH' && !read && listing !== null).slice(0, 5)
}
