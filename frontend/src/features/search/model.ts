import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { Direction, Interpreted, Kind } from '@/platform/wire'
import { directions, kinds } from '@/features/listing'

export const sorts = ['relevance', 'distance', 'newest', 'start'] as const
export type Sort = (typeof sorts)[number]
export const radii = [10, 25, 50] as const
const DEFAULT_RADIUS = 25

/** Everything the reader asked for; the address of the page is made of it, and nothing else. */
export interface Filters {
  q: string
  direction: Direction[]
  kind: Kind[]
  studyDomain: string[]
  province: string[]
  municipality: string[]
  /** A postcode, or null for the whole region. */
  near: string | null
  radiusKm: number
  /** Readings of the words that were refused: see {@link Reading}. */
  literal: string[]
  sort: Sort | null
  page: number
}

export type ListFilter = 'direction' | 'kind' | 'studyDomain' | 'province' | 'municipality'
export const listFilters: readonly ListFilter[] = [
  'direction',
  'kind',
  'studyDomain',
  'province',
  'municipality',
]

export const noFilters: Filters = {
  q: '',
  direction: [],
  kind: [],
  studyDomain: [],
  province: [],
  municipality: [],
  near: null,
  radiusKm: DEFAULT_RADIUS,
  literal: [],
  sort: null,
  page: 0,
}

function texts(query: LocationQuery, name: string): string[] {
  const value = query[name]
  return (Array.isArray(value) ? value : [value]).filter(
    (one): one is string => typeof one === 'string' && one !== '',
  )
}

function known<T extends string>(values: string[], all: readonly T[]): T[] {
  return all.filter((one) => values.includes(one))
}

export function fromQuery(query: LocationQuery): Filters {
  const radius = Number(texts(query, 'radiusKm')[0])
  const page = Number(texts(query, 'page')[0])
  return {
    q: texts(query, 'q')[0] ?? '',
    direction: known(texts(query, 'direction'), directions),
    kind: known(texts(query, 'kind'), kinds),
    studyDomain: texts(query, 'studyDomain'),
    province: texts(query, 'province'),
    municipality: texts(query, 'municipality'),
    near: texts(query, 'near')[0] ?? null,
    radiusKm: radius > 0 ? radius : DEFAULT_RADIUS,
    literal: texts(query, 'literal'),
    sort: known(texts(query, 'sort'), sorts)[0] ?? null,
    page: Number.isInteger(page) && page > 0 ? page - 1 : 0,
  }
}

/** The address for filters; the page is counted from 1 there, as people do. */
export function toQuery(filters: Filters): LocationQueryRaw {
  const { q, near, radiusKm, sort, page, literal } = filters
  const query: LocationQueryRaw = {}
  if (q !== '') query['q'] = q
  for (const name of listFilters) if (filters[name].length > 0) query[name] = filters[name]
  if (near !== null) {
    query['near'] = near
    query['radiusKm'] = radiusKm
  }
  if (literal.length > 0) query['literal'] = literal
  if (sort !== null) query['sort'] = sort
  if (page > 0) query['page'] = page + 1
  return query
}

/** Whether the reader has asked for anything: until then the page invites. */
export function asksNothing(filters: Filters): boolean {
  return Object.keys(toQuery(filters)).length === 0
}

/** Other filters start again on the first page. */
export function change(filters: Filters, part: Partial<Filters>): Filters {
  return { ...filters, page: 0, ...part }
}

export function toggle(filters: Filters, name: ListFilter, value: string): Filters {
  const now: readonly string[] = filters[name]
  const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value]
  return change(filters, { [name]: next })
}

export function countFilters(filters: Filters): number {
  return listFilters.reduce((sum, name) => sum + filters[name].length, filters.near === null ? 0 : 1)
}

/** One thing that was understood from the words, and what to do with it. */
export interface Reading {
  type: 'place' | 'kind' | 'direction' | 'concept'
  label: string
  /** The filter that says the same for certain; concepts have none. */
  filter: Partial<Filters> | null
  /** What `literal=` is told when this reading is wrong. */
  literal: string
}

/** What was understood, less what the reader has already made a filter of. */
export function readings(
  interpreted: Interpreted | null,
  filters: Filters,
  names: { kind: (kind: Kind) => string; direction: (direction: Direction) => string },
): Reading[] {
  if (interpreted === null) return []
  const { place, kind, direction, concepts } = interpreted
  const result: Reading[] = []
  if (place && filters.near === null) {
    result.push({
      type: 'place',
      label: `${place.label}, ${place.km} km`,
      filter: { near: place.postcode, radiusKm: place.km },
      literal: 'place',
    })
  }
  for (const one of kind.filter((value) => !filters.kind.includes(value))) {
    result.push({
      type: 'kind',
      label: names.kind(one),
      filter: { kind: [...filters.kind, one] },
      literal: 'kind',
    })
  }
  if (direction && !filters.direction.includes(direction)) {
    result.push({
      type: 'direction',
      label: names.direction(direction),
      filter: { direction: [direction] },
      literal: 'direction',
    })
  }
  for (const { id, label } of concepts) result.push({ type: 'concept', label, filter: null, literal: id })
  return result
}

/** A Belgian postcode, or null when the words are something else. */
export function postcodeIn(text: string): string | null {
  return /\b[1-9]\d{3}\b/.exec(text)?.[0] ?? null
}
