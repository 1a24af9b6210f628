import { get, post, put, remove, upload } from '@/platform/http'
import type { Collaboration, DocumentList, PaperList, SealedDocument } from '@/platform/wire'

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

/** Where a document, the draft of one, or the annexes for paper are to be had as a file. */
export function documentAddress(room: Collaboration, id = 'draft'): string {
  return `/api${path(room, `/${id}`)}?organisationId=${acting(room)}`
}

/** A workstation sheet, for good. */
export function removeDocument(room: Collaboration, id: string): Promise<void> {
  return remove(`${path(room, `/${id}`)}?organisationId=${acting(room)}`)
}

function papers(room: Collaboration, rest = ''): string {
  return `/collaborations/${room.id}/papers${rest}`
}

function named(room: Collaboration, rest: string): string {
  return `${papers(room, rest)}?organisationId=${acting(room)}`
}

export function fetchPapers(room: Collaboration, signal?: AbortSignal): Promise<PaperList> {
  return get(papers(room), { organisationId: acting(room) }, signal)
}

/** It is there, of that day; null takes that back. */
export function statePaper(room: Collaboration, code: string, day: string | null): Promise<PaperList> {
  return put(named(room, `/${code}`), { day })
}

/** The signed annex of this pupil came back on paper. */
export function receiveAnnex(room: Collaboration, label: string, day: string | null): Promise<PaperList> {
  return put(named(room, '/received'), { label, day })
}

export function fillSheet(room: Collaboration, filled: Record<string, string>): Promise<PaperList> {
  return post(named(room, '/workstation-sheet'), filled)
}

export function uploadSheet(room: Collaboration, file: File): Promise<PaperList> {
  return upload(papers(room, '/workstation-sheet/file'), file, {
    organisationId: acting(room),
    name: file.name,
  })
}

export function checkDigest(sha256: string): Promise<SealedDocument> {
  return get(`/documents/${sha256}`)
}
