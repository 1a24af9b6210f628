import { get, post, remove, upload } from '@/platform/http'
import type {
  Attachment,
  Fitting,
  ListingFields,
  Organisation,
  Page,
  Renewal,
  SearchItem,
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

export function attach(listingId: string, file: File): Promise<Attachment> {
  return upload(`/listings/${listingId}/attachments`, file, { name: file.name })
}

export function detach(listingId: string, id: string): Promise<void> {
  return remove(`/listings/${listingId}/attachments/${id}`)
}
