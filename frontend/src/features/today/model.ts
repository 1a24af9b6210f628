import type { Kind, Task, TodayDate } from '@/platform/wire'

/** @param refused the code of why it did not go through, null when it did */
export interface Result {
  id: string
  refused: string | null
}

/** The groups that tasks can be narrowed to, each with the tasks in it. */
export const groups = {
  antwoorden: ['ANSWER_PROPOSAL', 'ANSWER_COUNTER'],
  afstemmen: ['FILL_EXPECTATIONS', 'SETTLE_DIFFERENCES', 'ADD_PAPERS', 'SIGN'],
  opvolgen: ['PLAN_VISITS', 'REPORT_VISIT', 'CHECK_IN', 'DISCUSS_FLAGGED', 'UNREAD_MESSAGES', 'CONFIRM_END'],
  afronden: ['EVALUATE', 'RENEW', 'LISTING_ENDS', 'SAY_WHY_UNMET'],
} as const satisfies Record<string, readonly Task['code'][]>

export type Group = keyof typeof groups

export function groupOf(task: Task): Group {
  const found = (Object.keys(groups) as Group[]).find((group) =>
    (groups[group] as readonly string[]).includes(task.code),
  )
  return found ?? 'opvolgen'
}

export function narrowed(tasks: readonly Task[], group: string | null): Task[] {
  return tasks.filter((task) => group === null || groupOf(task) === group)
}

export function counted(tasks: readonly Task[]): Record<Group, number> {
  const counts: Record<Group, number> = { antwoorden: 0, afstemmen: 0, opvolgen: 0, afronden: 0 }
  for (const task of tasks) counts[groupOf(task)]++
  return counts
}

/** Where a task is done. */
export function targetOf(task: Pick<Task, 'code' | 'collaborationId' | 'listingId'>): string {
  if (task.code === 'SAY_WHY_UNMET') return `/aanbod/${task.listingId}`
  if (task.collaborationId === null) return task.listingId === null ? '/vandaag' : '/mijn/aanbod'
  const room = `/samenwerking/${task.collaborationId}`
  switch (task.code) {
    case 'FILL_EXPECTATIONS':
    case 'SETTLE_DIFFERENCES':
      return `${room}/verwachtingen`
    case 'SIGN':
      return `${room}/voorwaarden`
    case 'ADD_PAPERS':
      return `${room}/papieren`
    case 'UNREAD_MESSAGES':
      return `${room}/berichten`
    case 'PLAN_VISITS':
    case 'REPORT_VISIT':
      return `${room}/bezoeken`
    case 'CHECK_IN':
    case 'DISCUSS_FLAGGED':
    case 'EVALUATE':
    case 'RENEW':
      return `${room}/opvolging`
    case 'ANSWER_PROPOSAL':
    case 'ANSWER_COUNTER':
    case 'CONFIRM_END':
    case 'LISTING_ENDS':
      return room
  }
}

/** Where a day that comes is told of. */
export function pathOf(date: TodayDate): string {
  return `/samenwerking/${date.collaborationId}${date.what === 'VISIT' ? '/bezoeken' : ''}`
}

/** Proposals can be answered together; everything else needs a look of its own. */
export function answerable(task: Task): boolean {
  return groupOf(task) === 'antwoorden' && task.collaborationId !== null && task.version !== null
}

export function kindsOf(tasks: readonly Task[]): Kind[] {
  return [...new Set(tasks.map(({ kind }) => kind).filter((kind) => kind !== null))]
}

/** Whole days from one day to another; negative when it is past. */
export function daysTo(today: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(today)) / 86_400_000)
}
