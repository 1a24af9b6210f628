import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { Direction, IsoDate, Kind } from '@/platform/wire'
import { directions, finalities, grades, kinds } from '@/features/listing'

export const sorts = ['relevance', 'distance', 'newest', 'start'] as const
export type Sort = (typeof sorts)[number]
export const radii = [10, 25, 50] as const
const DEFAULT_RADIUS = 25

/** How results are shown; the word that stands for the map in the address is `kaart`. */
export type View = 'list' | 'map'
const MAP = 'kaart'

/** Everything the reader asked for; the address of the page is made of it, and nothing else. */
export interface Filters {
  q: string
  direction: Direction[]
  kind: Kind[]
  /** Ids of trades and things. */
  concept: string[]
  studyDomain: string[]
  finality: string[]
  grade: string[]
  province: string[]
  municipality: string[]
  organisation: string[]
  /** Only where OV3 and OV4 are welcome. */
  specialNeeds: boolean
  /** A postcode, or null for the whole region. */
  near: string | null
  radiusKm: number
  /** First and last day of the period that must be touched. */
  from: IsoDate | null
  to: IsoDate | null
  /** Readings of the words that were refused. */
  literal: string[]
  sort: Sort | null
  page: number
  view: View
}

/** Filters whose values are counted in the results. */
export const facetFilters = ['direction', 'kind', 'studyDomain', 'province', 'municipality'] as const
export type FacetFilter = (typeof facetFilters)[number]
/** Filters with a few values that are always the same; they are not counted. */
export const fixedFilters = { finality: finalities, grade: grades.map(String) } as const
export type FixedFilter = keyof typeof fixedFilters
export const listFilters = ['concept', ...facetFilters, 'finality', 'grade', 'organisation'] as const
export type ListFilter = (typeof listFilters)[number]

export const noFilters: Filters = {
  q: '',
  direction: [],
  kind: [],
  concept: [],
  studyDomain: [],
  finality: [],
  grade: [],
  province: [],
  municipality: [],
  organisation: [],
  specialNeeds: false,
  near: null,
  radiusKm: DEFAULT_RADIUS,
  from: null,
  to: null,
  literal: [],
  sort: null,
  page: 0,
  view: 'list',
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

function day(query: LocationQuery, name: string): IsoDate | null {
  const text = texts(query, name)[0] ?? ''
  return isDay(text) ? text : null
}

/** `2026-11-23`, and a day that exists. */
export function isDay(text: string): text is IsoDate {
  if (!/^(19|2[01])\d\d-\d\d-\d\d$/.test(text)) return false
  const date = new Date(`${text}T12:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

export function fromQuery(query: LocationQuery): Filters {
  const radius = Number(texts(query, 'radiusKm')[0])
  const page = Number(texts(query, 'page')[0])
  const from = day(query, 'from')
  const to = day(query, 'to')
  return {
    q: texts(query, 'q')[0] ?? '',
    direction: known(texts(query, 'direction'), directions),
    kind: known(texts(query, 'kind'), kinds),
    concept: texts(query, 'concept'),
    studyDomain: texts(query, 'studyDomain'),
    finality: known(texts(query, 'finality'), fixedFilters.finality),
    grade: known(texts(query, 'grade'), fixedFilters.grade),
    province: texts(query, 'province'),
    municipality: texts(query, 'municipality'),
    organisation: texts(query, 'organisation'),
    specialNeeds: texts(query, 'specialNeeds')[0] === 'true',
    near: texts(query, 'near')[0] ?? null,
    radiusKm: radius > 0 ? radius : DEFAULT_RADIUS,
    from,
    to: from !== null && to !== null && to < from ? null : to,
    literal: texts(query, 'literal'),
    sort: known(texts(query, 'sort'), sorts)[0] ?? null,
    page: Number.isInteger(page) && page > 0 ? page - 1 : 0,
    view: texts(query, 'view')[0] === MAP ? 'map' : 'list',
  }
}

/** The address for filters; the page is counted from 1 there, as people do. */
export function toQuery(filters: Filters): LocationQueryRaw {
  const { q, specialNeeds, near, radiusKm, from, to, sort, page, literal, view } = filters
  const query: LocationQueryRaw = {}
  if (q !== '') query['q'] = q
  for (const name of listFilters) if (filters[name].length > 0) query[name] = filters[name]
  if (specialNeeds) query['specialNeeds'] = 'true'
  if (near !== null) {
    query['near'] = near
    query['radiusKm'] = radiusKm
  }
  if (from !== null) query['from'] = from
  if (to !== null) query['to'] = to
  if (literal.length > 0) query['literal'] = literal
  if (sort !== null) query['sort'] = sort
  if (page > 0) query['page'] = page + 1
  if (view === 'map') query['view'] = MAP
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

/** Taking every filter off leaves the words, the order and the way of showing. */
export function withoutFilters({ q, sort, view, literal }: Filters): Filters {
  return { ...noFilters, q, sort, view, literal }
}

export function countFilters(filters: Filters): number {
  const place = filters.near === null ? 0 : 1
  const audience = filters.specialNeeds ? 1 : 0
  const period = filters.from === null && filters.to === null ? 0 : 1
  return listFilters.reduce((sum, name) => sum + filters[name].length, place + audience + period)
}

/** A Belgian postcode, or null when the words are something else. */
export function postcodeIn(text: string): string | null {
  return /\b[1-9]\d{3}\b/.exec(text)?.[0] ?? null
}
