import { get, post, remove } from '@/platform/http'
import type { Collaboration, Member, People, Person, PersonRole } from '@/platform/wire'

export function organisationOf(room: Collaboration): string {
  return (room.side === 'ASKING' ? room.asking : room.offering).organisationId
}

function path(room: Collaboration, rest = ''): string {
  return `/collaborations/${room.id}/people${rest}?organisationId=${organisationOf(room)}`
}

export function fetchPeople(room: Collaboration, signal: AbortSignal): Promise<People> {
  return get(`/collaborations/${room.id}/people`, { organisationId: organisationOf(room) }, signal)
}

export function fetchColleagues(room: Collaboration): Promise<Member[]> {
  return get(`/organisations/${organisationOf(room)}/members`)
}

export function nameColleague(room: Collaboration, role: PersonRole, accountId: string): Promise<Person> {
  return post(path(room), { role, accountId }, room.version)
}

export function inviteGuest(room: Collaboration, role: PersonRole, email: string): Promise<Person> {
  return post(path(room), { role, email }, room.version)
}

export function removePerson(room: Collaboration, id: string): Promise<void> {
  return remove(path(room, `/${id}`), room.version)
}

export interface RoomOffer {
  organisation: string
  other: string
  role: PersonRole
  email: string | null
}

export function fetchOffer(token: string, signal: AbortSignal): Promise<RoomOffer> {
  return get(`/room-invitations/${encodeURIComponent(token)}`, {}, signal)
}

export function acceptOffer(token: string): Promise<{ collaborationId: string }> {
  return post(`/room-invitations/${encodeURIComponent(token)}/accept`)
}
