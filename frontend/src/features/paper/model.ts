import type { Paper } from '@/platform/wire'

export const groups = ['SIGN', 'START', 'ADVICE'] as const
export type Group = (typeof groups)[number]

/** What is needed, and by when; what is not certain to be compulsory is advice. */
export function groupOf(paper: Paper): Group {
  if (paper.duty !== 'COMPULSORY' || !paper.verified || paper.gate === 'NONE') return 'ADVICE'
  return paper.gate
}

export function grouped(papers: readonly Paper[]): { group: Group; papers: Paper[] }[] {
  return groups
    .map((group) => ({ group, papers: papers.filter((paper) => groupOf(paper) === group) }))
    .filter(({ papers: some }) => some.length > 0)
}

/** Today where the reader is, as a date. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
