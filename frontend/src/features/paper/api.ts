import { get } from '@/platform/http'
import type { Collaboration, DocumentList, SealedDocument } from '@/platform/wire'

function path(room: Collaboration, rest = ''): string {
  return `/collaborations/${room.id}/documents${rest}`
}

/** In whose name the reader looks. */
function acting(room: Collaboration): string {
  return (room.side === 'ASKING' ? room.asking : room.offering).organisationId
}

export function fetchDocuments(room: Collaboration, signal?: AbortSignal): Promise<DocumentList> {
  return get(path(room), { organisationId: acting(room) }, signal)
}

/** Where a document, or the draft of one, is to be had as a file. */
export function documentAddress(room: Collaboration, id = 'draft'): string {
  return `/api${path(room, `/${id}`)}?organisationId=${acting(room)}`
}

export function checkDigest(sha256: string): Promise<SealedDocument> {
  return get(`/documents/${sha256}`)
}
