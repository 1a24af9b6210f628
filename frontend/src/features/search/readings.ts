import type { Direction, Interpreted, Kind, Period } from '@/platform/wire'
import type { Filters } from './model'

/** One thing that was understood from the words, and what to do with it. */
export interface Reading {
  type: 'place' | 'period' | 'kind' | 'direction' | 'concept' | 'language' | 'specialNeeds'
  label: string
  /** The filter that says the same for certain; a language has none. */
  filter: Partial<Filters> | null
  /** What `literal=` is told when this reading is wrong. */
  literal: string
}

/** What was understood, less what the reader has already made a filter of. */
export function readings(
  interpreted: Interpreted | null,
  filters: Filters,
  names: {
    kind: (kind: Kind) => string
    direction: (direction: Direction) => string
    period: (period: Period) => string | null
    language: (code: string) => string
    specialNeeds: string
  },
): Reading[] {
  if (interpreted === null) return []
  const { place, period, kind, direction, concepts, language, specialNeeds } = interpreted
  const result: Reading[] = []
  if (place && filters.near === null) {
    const { label, postcode, km, province } = place
    if (province === null) {
      const filter = { near: postcode, radiusKm: km }
      result.push({ type: 'place', label: `${label}, ${km} km`, filter, literal: 'place' })
    } else if (!filters.province.includes(province)) {
      const filter = { province: [...filters.province, province] }
      result.push({ type: 'place', label, filter, literal: 'place' })
    }
  }
  const when = period && names.period(period)
  if (period && when && filters.from === null && filters.to === null) {
    const { from, to } = period
    result.push({ type: 'period', label: when, filter: { from, to }, literal: 'period' })
  }
  for (const one of kind.filter((value) => !filters.kind.includes(value))) {
    result.push({
      type: 'kind',
      label: names.kind(one),
      filter: { kind: [...filters.kind, one] },
      literal: one,
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
  for (const { id, label } of concepts.filter(({ id }) => !filters.concept.includes(id))) {
    result.push({ type: 'concept', label, filter: { concept: [...filters.concept, id] }, literal: id })
  }
  if (language !== null) {
    result.push({ type: 'language', label: names.language(language), filter: null, literal: 'language' })
  }
  if (specialNeeds && !filters.specialNeeds) {
    result.push({
      type: 'specialNeeds',
      label: names.specialNeeds,
      filter: { specialNeeds: true },
      literal: 'specialNeeds',
    })
  }
  return result
}
