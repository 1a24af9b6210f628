import { get, post, postLines } from '@/platform/http'
import type {
  AccountAct,
  AccountItem,
  AuditEntry,
  DismissalFigure,
  IndexState,
  MailsState,
  Page,
  PositionFigure,
  Suggestion,
  UnmetSearch,
  UnmetState,
  VocabularyState,
} from '@/platform/wire'
import type { AccountQuestion, AuditQuestion, ImportLine } from './model'

export function fetchIndexState(signal: AbortSignal): Promise<IndexState> {
  return get('/admin/search', {}, signal)
}

export function rebuildIndex(): Promise<unknown> {
  return post('/admin/search/rebuild')
}

export function settleDelivery(id: number, how: 'again' | 'drop'): Promise<unknown> {
  return post(`/admin/deliveries/${id}/${how}`)
}

export function fetchMails(signal: AbortSignal): Promise<MailsState> {
  return get('/admin/mails', {}, signal)
}

export function settleMail(id: string, how: 'again' | 'drop'): Promise<unknown> {
  return post(`/admin/mails/${id}/${how}`)
}

export function importListings(file: File, source: string, prune: boolean, signal: AbortSignal) {
  return postLines<ImportLine>('/import/listings', file, { source, prune: prune || null }, signal)
}

export function fetchUnmetSearches(state: UnmetState, page: number, signal: AbortSignal) {
  return get<Page<UnmetSearch>>('/admin/searches', { state, page, size: 20 }, signal)
}

export function acceptSynonym(id: string, conceptId: string): Promise<unknown> {
  return post(`/admin/searches/${id}/accept`, { conceptId })
}

export function settleSearch(id: string, how: 'refuse' | 'undo'): Promise<unknown> {
  return post(`/admin/searches/${id}/${how}`)
}

export function fetchAccounts(question: AccountQuestion, page: number, signal: AbortSignal) {
  return get<Page<AccountItem>>('/admin/accounts', { ...question, page, size: 20 }, signal)
}

/**
 * Gives the account as it is then; nothing once it is erased.
 *
 * @param password the administrator's own, for acts that ask for it
 */
export function actOn(account: AccountItem, act: AccountAct, password?: string): Promise<AccountItem> {
  const body = password === undefined ? undefined : { password }
  return post(`/admin/accounts/${account.id}/${act}`, body, account.version ?? undefined)
}

export function fetchAudit(question: AuditQuestion, page: number, signal: AbortSignal) {
  return get<Page<AuditEntry>>('/admin/audit', { ...question, page, size: 50 }, signal)
}

export function fetchDismissals(signal: AbortSignal) {
  return get<{ items: DismissalFigure[]; total: number }>('/admin/matching/dismissals', {}, signal)
}

export function fetchPositions(signal: AbortSignal) {
  return get<{ items: PositionFigure[] }>('/admin/matching/positions', {}, signal)
}

export function fetchVocabulary(signal: AbortSignal): Promise<VocabularyState> {
  return get('/admin/vocabulary', {}, signal)
}

/** Trades and things that begin like this, or nearly. */
export async function findConcepts(words: string, signal: AbortSignal): Promise<Suggestion[]> {
  if (words.length < 2) return []
  const found = await get<{ items: Suggestion[] }>('/suggestions', { q: words }, signal)
  return found.items.filter(({ type }) => type === 'CONCEPT')
}
