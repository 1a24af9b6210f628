import { get } from '@/platform/http'
import type { SearchPage } from '@/platform/wire'
import type { Filters } from './model'

export const PAGE_SIZE = 20

export function searchListings(filters: Filters, size: number, signal: AbortSignal): Promise<SearchPage> {
  const { near, radiusKm, sort, ...rest } = filters
  return get(
    '/listings',
    { ...rest, near, radiusKm: near === null ? null : radiusKm, sort: sort ?? 'relevance', size },
    signal,
  )
}
