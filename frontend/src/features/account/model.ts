import type { Language, Session } from '@/platform/wire'

/** Where to go after signing in: the page that was asked for, if it is one of ours. */
export function safeTarget(asked: unknown): string | null {
  return typeof asked === 'string' && /^\/(?![/\\])\S*$/.test(asked) ? asked : null
}

/** The page on which someone with this role has most to do. */
export function homeOf(session: Pick<Session, 'memberships' | 'guest'> & { admin: boolean }): string {
  if (session.memberships.some(({ type }) => type === 'SECTOR_ORGANISATION')) return '/monitor'
  if (session.memberships.length > 0) return '/vandaag'
  if (session.guest) return '/samenwerkingen'
  return session.admin ? '/beheer' : '/organisatie/nieuw'
}

/** Letters are written in one language more than the pages. */
export const letterLanguages: { value: Language; label: string }[] = [
  { value: 'nl', label: 'Nederlands' },
  { value: 'en', label: 'English' },
  { value: 'fr', label: 'Français' },
]

export const MIN_PASSWORD = 12
