import { get } from '@/platform/http'
import type { Organisation, SearchPage, Suggestion } from '@/platform/wire'
import type { Filters } from './model'

export const PAGE_SIZE = 20

/** What decides which listings are found. */
export function questionOf({ near, radiusKm, specialNeeds, sort, view, ...rest }: Filters) {
  return {
    ...rest,
    specialNeeds: specialNeeds ? true : null,
    near,
    radiusKm: near === null ? null : radiusKm,
  }
}

export function searchListings(filters: Filters, size: number, signal: AbortSignal): Promise<SearchPage> {
  return get('/listings', { ...questionOf(filters), sort: filters.sort ?? 'relevance', size }, signal)
}

export async function suggest(q: string, signal?: AbortSignal): Promise<Suggestion[]> {
  return (await get<{ items: Suggestion[] }>('/suggestions', { q }, signal)).items
}

/** The postcode of a place that was typed by name; null when no such place is known. */
export async function postcodeOf(name: string): Promise<string | null> {
  return (await suggest(name)).find(({ type }) => type === 'PLACE')?.id ?? null
}

export async function nameOfOrganisation(id: string): Promise<string> {
  return (await get<Organisation>(`/organisations/${id}`)).name
}
