import { get, post, put, remove } from '@/platform/http'
import type {
  AttachmentList,
  Listing,
  ListingFields,
  ListingTransition,
  OwnListing,
  Page,
} from '@/platform/wire'

export function fetchListing(id: string, signal?: AbortSignal): Promise<Listing> {
  return get(`/listings/${id}`, {}, signal)
}

export function fetchAttachments(id: string, signal?: AbortSignal): Promise<AttachmentList> {
  return get(`/listings/${id}/attachments`, {}, signal)
}

export function attachmentAddress(listingId: string, id: string): string {
  return `/api/listings/${listingId}/attachments/${id}`
}

export function fetchOwnListings(
  organisationId: string,
  query: { state?: string[]; page?: number; size?: number },
  signal?: AbortSignal,
) {
  return get<Page<OwnListing>>(`/organisations/${organisationId}/listings`, query, signal)
}

export function createListing(organisationId: string, fields: ListingFields): Promise<Listing> {
  return post('/listings', { organisationId, ...fields })
}

export function changeListing(id: string, fields: ListingFields, version: number): Promise<Listing> {
  return put(`/listings/${id}`, fields, version)
}

/** Throws a draft away. */
export function discardListing(id: string, version: number): Promise<void> {
  return remove(`/listings/${id}`, version)
}

export function moveListing(
  id: string,
  transition: ListingTransition,
  version: number,
  body: object = {},
): Promise<Listing> {
  return post(`/listings/${id}/${transition}`, body, version)
}
