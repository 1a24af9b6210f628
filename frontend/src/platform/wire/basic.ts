/** What everything else is made of. */

export type Uuid = string

/** `2026-11-23`. */
export type IsoDate = string

/** An instant in UTC. */
export type IsoInstant = string

export type Language = 'nl' | 'fr' | 'en'

export interface Page<T> {
  items: T[]
  total: number
  totalIsLowerBound?: boolean
  page: number
  size: number
}

export interface Period {
  from: IsoDate | null
  to: IsoDate | null
}

export interface Point {
  lat: number
  lon: number
}

export interface Named {
  id: Uuid
  /** Null when it is gone. */
  name: string | null
}

/** A code with what it is called in the language of the reader. */
export interface Labelled {
  code: string
  label: string
}
