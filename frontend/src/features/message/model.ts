import { messageDraft } from '@/platform/drafts'
import type { Message } from '@/platform/wire'

/** What is known and what came: each once, the newest first, as the server orders them. */
export function merged(known: readonly Message[], came: readonly Message[]): Message[] {
  const fresh = new Map(came.map((one) => [one.id, one]))
  const kept = known.filter(({ id }) => !fresh.has(id))
  // Ids are made in the order of time, so that they order what comes from different answers.
  return [...fresh.values(), ...kept].sort((a, b) => (a.id < b.id ? 1 : -1))
}

/** The newest own message that the other side has read; below it all are. */
export function lastSeen(messages: readonly Message[]): string | null {
  return messages.find(({ own, seen }) => own && seen)?.id ?? null
}

/** What somebody is writing, kept while the page is away. */
export interface Draft {
  text: string
  /** The same until it is sent: a second try on a bad line adds nothing. */
  clientId: string
}

export function newDraft(): Draft {
  return { text: '', clientId: crypto.randomUUID() }
}

export function keptDraft(room: string): Draft {
  try {
    const kept = JSON.parse(sessionStorage.getItem(messageDraft(room)) ?? 'null') as Partial<Draft> | null
    return kept?.text && kept.clientId ? { text: kept.text, clientId: kept.clientId } : newDraft()
  } catch {
    return newDraft()
  }
}

export function keepDraft(room: string, draft: Draft | null): void {
  if (draft === null || draft.text === '') sessionStorage.removeItem(messageDraft(room))
  else sessionStorage.setItem(messageDraft(room), JSON.stringify(draft))
}
