import type { Notification, SavedSearch } from '@/platform/wire'

/** The part of a room where something happened; the overview when it is none of these. */
const parts: Partial<Record<string, string>> = {
  message: '/berichten',
  'checked-in': '/opvolging',
  flagged: '/opvolging',
  'visit-proposed': '/bezoeken',
  'visit-planned': '/bezoeken',
  'visit-cancelled': '/bezoeken',
  'visit-reported': '/bezoeken',
}

/** The page that a notification is about. */
export function targetOf({ kind, what, listing, collaboration, organisationId }: Notification): string {
  if (kind === 'REPORT') return listing && what === 'DISMISSED' ? `/aanbod/${listing.id}` : '/meldingen'
  if (collaboration) return `/samenwerking/${collaboration.id}${parts[what] ?? ''}`
  if (listing) return `/aanbod/${listing.id}`
  return kind === 'COLLABORATION' && organisationId ? '/samenwerkingen' : '/meldingen'
}

/** The key of its sentence. */
export function sentenceOf({ kind, what, listing, collaboration }: Notification): string {
  if (kind === 'COLLABORATION') return collaboration ? `notification.room.${what}` : 'notification.gone'
  if (kind === 'REPORT') return listing ? `notification.report.${what}` : 'notification.gone'
  return listing ? `notification.listing.${kind}` : 'notification.gone'
}

/** What a saved search asks, as the query of the search page. */
export function queryOf({ parameters }: SavedSearch): Record<string, string[]> {
  return parameters
}

/** The words of a saved search, and in how many ways it is narrowed beside them. */
export function summaryOf({ parameters }: SavedSearch): { words: string; more: number } {
  const { q = [], ...others } = parameters
  return { words: q.join(' '), more: Object.values(others).flat().length }
}

/** Parameters that change what is found; order and page do not. */
export function savedParameters(query: Record<string, unknown>): Record<string, string[]> {
  const parameters: Record<string, string[]> = {}
  for (const [name, value] of Object.entries(query)) {
    if (['sort', 'page', 'size', 'view'].includes(name)) continue
    const values = (Array.isArray(value) ? value : [value]).filter(
      (one) => one !== null && one !== undefined && one !== '',
    )
    if (values.length > 0) parameters[name] = values.map(String)
  }
  return parameters
}
