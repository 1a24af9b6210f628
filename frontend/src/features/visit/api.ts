import { get, post, put } from '@/platform/http'
import type { Collaboration, Visit, Visits } from '@/platform/wire'

function organisationOf(room: Collaboration): string {
  return (room.side === 'ASKING' ? room.asking : room.offering).organisationId
}

function path(room: Collaboration, rest = ''): string {
  return `/collaborations/${room.id}/visits${rest}?organisationId=${organisationOf(room)}`
}

export function fetchVisits(room: Collaboration, signal: AbortSignal): Promise<Visits> {
  return get(`/collaborations/${room.id}/visits`, { organisationId: organisationOf(room) }, signal)
}

/** @param draft its moments are clock times in Brussels, `2027-03-04T14:30` */
export function proposeVisit(
  room: Collaboration,
  draft: { slots: string[]; minutes: number; place: string; who: string | null },
): Promise<Visit> {
  return post(path(room), draft)
}

export function pickSlot(room: Collaboration, visit: Visit, slot: string): Promise<Visit> {
  return post(path(room, `/${visit.id}/pick`), { slot }, visit.version)
}

export function cancelVisit(room: Collaboration, visit: Visit): Promise<Visit> {
  return post(path(room, `/${visit.id}/cancel`), {}, visit.version)
}

export interface Report {
  present: string
  wentWell: string
  toImprove: string
  agreed: string
}

export function reportVisit(room: Collaboration, visit: Visit, report: Report): Promise<Visit> {
  return put(path(room, `/${visit.id}/report`), report, visit.version)
}

export interface PupilWords {
  label: string
  learned: string
  needs: string
  shared: boolean
}

export function notePupil(room: Collaboration, visit: Visit, said: PupilWords): Promise<Visit> {
  return put(path(room, `/${visit.id}/pupils`), said)
}
