import { get, post } from '@/platform/http'
import type { InvitationOffer, SimilarOrganisation } from '@/platform/wire'

export function fetchOffer(token: string, signal: AbortSignal): Promise<InvitationOffer> {
  return get(`/invitations/${encodeURIComponent(token)}`, {}, signal)
}

export function acceptOffer(token: string): Promise<SimilarOrganisation> {
  return post(`/invitations/${encodeURIComponent(token)}/accept`)
}
