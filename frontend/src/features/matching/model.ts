import type {
  Criterion,
  CriterionName,
  DismissalReason,
  Gain,
  Improvement,
  Improvements,
  Match,
} from '@/platform/wire'

export type Fit = 'veryGood' | 'good' | 'partly' | 'not'

/** What an unknown criterion counts for, as the server adds it up. */
export const UNKNOWN_SCORE = 0.7

/** A score from 0 to 1 in words. */
export function fitOf(score: number): Fit {
  if (score >= 0.85) return 'veryGood'
  if (score >= 0.65) return 'good'
  return score >= 0.3 ? 'partly' : 'not'
}

/** What the bars add up to: the total before a cap. */
export function sumOf(criteria: readonly Criterion[]): number {
  return Math.round(
    criteria.reduce((sum, { weight, score }) => sum + weight * (score ?? UNKNOWN_SCORE) * 100, 0),
  )
}

/** The length of a track as a share of the heaviest one, in per cent. */
export function trackLength(weight: number, criteria: readonly Criterion[]): number {
  const heaviest = Math.max(...criteria.map((one) => one.weight))
  return heaviest > 0 ? (weight / heaviest) * 100 : 0
}

/** The heaviest first: what decides is read first. */
export function inOrder(criteria: readonly Criterion[]): Criterion[] {
  return [...criteria].sort((a, b) => b.weight - a.weight)
}

export function unknownIn(match: Pick<Match, 'criteria'>): Criterion[] {
  return match.criteria.filter(({ score }) => score === null)
}

export const dismissalReasons: readonly DismissalReason[] = ['TOO_FAR', 'OTHER_TRADE', 'FULL', 'OTHER']

/** As many as stand side by side on a screen. */
export const MOST_COMPARED = 3

export function criterionIn(match: Pick<Match, 'criteria'>, name: CriterionName): Criterion | undefined {
  return match.criteria.find((criterion) => criterion.name === name)
}

/** What matches are compared on: the order of the first one, and what only others have behind it. */
export function criteriaOf(matches: readonly Pick<Match, 'criteria'>[]): CriterionName[] {
  return [...new Set(matches.flatMap((match) => inOrder(match.criteria).map(({ name }) => name)))]
}

/** Ids in an address, at most as many as can be compared. */
export function comparedIn(query: unknown): string[] {
  return typeof query === 'string' && query !== '' ? query.split(',').slice(0, MOST_COMPARED) : []
}

/** With or without one more. */
export function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]
}

/** As many as somebody acts on. */
const MOST_HINTS = 3

/** What to tell an owner, the best first. */
export function hintsOf(improvements: Improvements | null): Improvement[] {
  return improvements?.items.slice(0, MOST_HINTS) ?? []
}

/** What a change brings in the measure that says most: good matches more, else points. */
export function gainOf({ good, points }: Gain): { measure: 'good' | 'points'; n: number } {
  return good > 0 ? { measure: 'good', n: good } : { measure: 'points', n: Math.round(points) }
}
