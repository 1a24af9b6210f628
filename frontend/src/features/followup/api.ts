import { get, post } from '@/platform/http'
import type { CheckIns, Collaboration, EvaluationForm } from '@/platform/wire'

export function organisationOf(room: Collaboration): string {
  return (room.side === 'ASKING' ? room.asking : room.offering).organisationId
}

function path(room: Collaboration, rest: string): string {
  return `/collaborations/${room.id}/${rest}?organisationId=${organisationOf(room)}`
}

export function fetchCheckIns(room: Collaboration, signal: AbortSignal): Promise<CheckIns> {
  return get(`/collaborations/${room.id}/check-ins`, { organisationId: organisationOf(room) }, signal)
}

export interface Score {
  expectationId: string
  score: number
  text: string | null
}

export function checkIn(room: Collaboration, scores: Score[]): Promise<CheckIns> {
  return post(path(room, 'check-ins'), { scores })
}

export function fetchEvaluation(room: Collaboration, signal: AbortSignal): Promise<EvaluationForm> {
  return get(`/collaborations/${room.id}/evaluation`, { organisationId: organisationOf(room) }, signal)
}

export function evaluate(
  room: Collaboration,
  given: { answers: Record<string, number | string>; again: string; givenOtherwise: boolean },
): Promise<Collaboration> {
  return post(path(room, 'evaluate'), given, room.version)
}

export function renew(room: Collaboration): Promise<{ id: string }> {
  return post(path(room, 'renew'))
}
