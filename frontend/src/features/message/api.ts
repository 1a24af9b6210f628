import { get, post, put, remove, upload } from '@/platform/http'
import type { Message, MessageFile, Messages } from '@/platform/wire'

/** A room, and in whose name the reader is there. */
export interface Place {
  id: string
  organisationId: string
}

const SIZE = 30

export function fetchMessages(place: Place, page: number, signal?: AbortSignal): Promise<Messages> {
  const { organisationId } = place
  return get(`/collaborations/${place.id}/messages`, { organisationId, page, size: SIZE }, signal)
}

/** Sent again under the same `clientId` it stays one message. */
export function postMessage(
  place: Place,
  message: { text: string; clientId: string; files: string[] },
): Promise<Message> {
  return post(`/collaborations/${place.id}/messages?organisationId=${place.organisationId}`, message)
}

export function markRead(place: Place, upTo: string): Promise<{ unread: number }> {
  return put(`/collaborations/${place.id}/messages/read?organisationId=${place.organisationId}`, { upTo })
}

export function sendFile({ id, organisationId }: Place, file: File): Promise<MessageFile> {
  return upload(`/collaborations/${id}/messages/files`, file, { organisationId, name: file.name })
}

/** For good, also after it was sent. */
export function removeFile({ id, organisationId }: Place, file: string): Promise<void> {
  return remove(`/collaborations/${id}/messages/files/${file}?organisationId=${organisationId}`)
}

export function fileAddress({ id, organisationId }: Place, file: string): string {
  return `/api/collaborations/${id}/messages/files/${file}?organisationId=${organisationId}`
}
