import { get, post, put, remove, toQuery, upload } from '@/platform/http'
import type {
  Attachment,
  Fitting,
  Gap,
  Kind,
  ListingFields,
  Organisation,
  Page,
  Renewal,
  SearchItem,
  SheetReport,
} from '@/platform/wire'

/** From this score on somebody fits well enough to be counted. */
const FITS = 60

export function fetchOrganisation(id: string): Promise<Organisation> {
  return get(`/organisations/${id}`)
}

/** Whom a listing would be for; nothing is kept of it. */
export function fetchFitting(organisationId: string, fields: ListingFields): Promise<Fitting> {
  return post('/listings/preview', { organisationId, ...fields })
}

/** How many matches a listing has that fit well. */
export async function countMatches(listingId: string, signal: AbortSignal): Promise<number> {
  const page = await get<Page<{ listing: SearchItem }>>(
    `/listings/${listingId}/matches`,
    { size: 1, minScore: FITS },
    signal,
  )
  return page.total
}

export async function renewListings(
  organisationId: string,
  ids: string[],
  publish: boolean,
): Promise<Renewal[]> {
  const answer = await post<{ items: Renewal[] }>('/listings/renewals', { organisationId, ids, publish })
  return answer.items
}

/** An empty spreadsheet of one kind, or of all, in the language of the page. */
export function templateAddress(kind: Kind | null, language: string): string {
  return `/api/import/listings/template.csv${toQuery({ kind, language })}`
}

/** What a spreadsheet would do; nothing is kept of it. */
export function previewSheet(organisationId: string, file: Blob): Promise<SheetReport> {
  return upload(`/organisations/${organisationId}/listings/sheet/preview`, file, {})
}

/** Keeps what is right in a spreadsheet. */
export function keepSheet(organisationId: string, file: Blob): Promise<SheetReport> {
  return upload(`/organisations/${organisationId}/listings/sheet`, file, {})
}

export function attach(listingId: string, file: File): Promise<Attachment> {
  return upload(`/listings/${listingId}/attachments`, file, { name: file.name })
}

export function detach(listingId: string, id: string): Promise<void> {
  return remove(`/listings/${listingId}/attachments/${id}`)
}

/** Why nothing came of a need, as the system sees it and as its people say. */
export function fetchGap(listingId: string, signal: AbortSignal): Promise<Gap> {
  return get(`/listings/${listingId}/gap`, {}, signal)
}

export function sayWhyUnmet(listingId: string, reason: string): Promise<Gap> {
  return put(`/listings/${listingId}/gap`, { reason })
}
