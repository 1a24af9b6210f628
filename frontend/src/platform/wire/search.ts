/** Searching. */

import type { Page, Period, Point } from './basic'
import type { Direction, Kind, ListingSummary } from './listing'

/** Words with the parts that were found, as half-open ranges of characters. */
export interface Snippet {
  text: string
  marks: [start: number, end: number][]
}

export interface SearchItem extends ListingSummary {
  snippet: Snippet | null
  /** 0 to 100. */
  score: number | null
  /** Filtered fields that this listing left empty. */
  uncertain: string[]
}

export interface FacetValue {
  value: string
  label?: string | null
  point?: Point | null
  /** What is found with this value alone: who says it, and who leaves it empty. */
  count: number
  /** Who leaves it empty: the same number with each value. */
  unsaid: number
}

export interface Facets {
  kind: FacetValue[]
  direction: FacetValue[]
  studyDomain: FacetValue[]
  province: FacetValue[]
  municipality: FacetValue[]
}

/** What completes the words that are being typed. */
export interface Suggestion {
  type: 'CONCEPT' | 'PLACE' | 'ORGANISATION'
  /** Of the concept or organisation; the postcode of a place. */
  id: string
  text: string
  detail: string | null
}

export interface UnderstoodPlace {
  label: string
  postcode: string
  point: Point | null
  km: number
  /** Code of the province, when the words name a whole one. */
  province: string | null
}

export interface Interpreted {
  text: string
  place: UnderstoodPlace | null
  kind: Kind[]
  direction: Direction | null
  /** The days that were named, both ends included. */
  period: Period | null
  concepts: { id: string; label: string }[]
  /** Code of a language that was named. */
  language: string | null
  /** OV3 or OV4 was named. */
  specialNeeds: boolean
}

export interface SearchPage extends Page<SearchItem> {
  facets: Facets
  /** The place that `near` names; null without it. */
  near: UnderstoodPlace | null
  /** The concepts that were filtered on. */
  concepts: { id: string; label: string }[]
  interpreted: Interpreted | null
  relaxed: string[]
  degraded: boolean
}
