import { get, post, postLines } from '@/platform/http'
import type { IndexState } from '@/platform/wire'
import type { ImportLine } from './model'

export function fetchIndexState(signal: AbortSignal): Promise<IndexState> {
  return get('/admin/search', {}, signal)
}

export function rebuildIndex(): Promise<unknown> {
  return post('/admin/search/rebuild')
}

export function settleDelivery(id: number, how: 'again' | 'drop'): Promise<unknown> {
  return post(`/admin/deliveries/${id}/${how}`)
}

export function importListings(file: File, source: string, prune: boolean, signal: AbortSignal) {
  return postLines<ImportLine>('/import/listings', file, { source, prune: prune || null }, signal)
}
