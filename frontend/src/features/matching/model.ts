import type { Criterion, Match } from '@/platform/wire'

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
