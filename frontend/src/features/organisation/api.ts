import { get, post, put, remove } from '@/platform/http'
import type {
  AccessRequests,
  ApiToken,
  Invitation,
  Member,
  Organisation,
  OwnOrganisation,
  Recognition,
  Role,
  SimilarOrganisation,
  TokenScope,
  VerificationStep,
} from '@/platform/wire'
import type { OrganisationDraft } from './model'

export interface Labelled {
  code: string
  label: string
}

export async function fetchSectors(signal: AbortSignal): Promise<Labelled[]> {
  return (await get<{ sectors: Labelled[] }>('/reference', {}, signal)).sectors
}

export function fetchOrganisation(id: string, signal: AbortSignal): Promise<Organisation> {
  return get(`/organisations/${id}`, {}, signal)
}

export function fetchOwn(id: string, signal: AbortSignal): Promise<OwnOrganisation> {
  return get(`/organisations/${id}/own`, {}, signal)
}

/** Those that a new one could be already; nothing while too little is written. */
export async function fetchSimilar(
  draft: OrganisationDraft,
  signal: AbortSignal,
): Promise<SimilarOrganisation[]> {
  const { name, postcode, type, number } = draft
  if (name.trim().length < 3 || !/^\d{4}$/.test(postcode.trim())) return []
  return get('/organisations/similar', { name, postcode, type, number }, signal)
}

export function found(draft: OrganisationDraft, different: boolean): Promise<OwnOrganisation> {
  return post('/organisations', { ...written(draft), different })
}

export function change({ id, version }: OwnOrganisation, draft: OrganisationDraft): Promise<OwnOrganisation> {
  return put(`/organisations/${id}`, written(draft), version)
}

/** Fields left empty are not said. */
function written(draft: OrganisationDraft): Record<string, unknown> {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== ''))
}

/** Refused when it is not the organisation any more that was looked at. */
export function takeStep(
  { id, version }: OwnOrganisation,
  step: VerificationStep,
  reason?: string,
): Promise<OwnOrganisation> {
  return post(`/organisations/${id}/verification/${step}`, reason === undefined ? {} : { reason }, version)
}

/** For dual learning; null takes it away. */
export function recognise(
  { id, version }: OwnOrganisation,
  given: Recognition | null,
): Promise<OwnOrganisation> {
  return put(`/organisations/${id}/recognition`, given ?? {}, version)
}

export function fetchToVerify(signal: AbortSignal): Promise<OwnOrganisation[]> {
  return get('/organisations/to-verify', {}, signal)
}

export function fetchMembers(id: string, signal: AbortSignal): Promise<Member[]> {
  return get(`/organisations/${id}/members`, {}, signal)
}

export function changeRole(id: string, accountId: string, role: Role): Promise<Member> {
  return put(`/organisations/${id}/members/${accountId}`, { role })
}

export function removeMember(id: string, accountId: string): Promise<void> {
  return remove(`/organisations/${id}/members/${accountId}`)
}

export function fetchInvitations(id: string, signal: AbortSignal): Promise<Invitation[]> {
  return get(`/organisations/${id}/invitations`, {}, signal)
}

export function invite(id: string, email: string, role: Role): Promise<Invitation> {
  return post(`/organisations/${id}/invitations`, { email, role })
}

export function withdrawInvitation(id: string, invitationId: string): Promise<void> {
  return remove(`/organisations/${id}/invitations/${invitationId}`)
}

/** Where the tokens of an organisation are; of the installation without one. */
function tokens(organisation?: string): string {
  return organisation === undefined ? '/admin/tokens' : `/organisations/${organisation}/tokens`
}

export function fetchTokens(organisation: string | undefined, signal: AbortSignal): Promise<ApiToken[]> {
  return get(tokens(organisation), {}, signal)
}

export function makeToken(
  organisation: string | undefined,
  asked: { name: string; scope: TokenScope; days: number },
): Promise<ApiToken> {
  return post(tokens(organisation), asked)
}

export function revokeToken(organisation: string | undefined, tokenId: string): Promise<void> {
  return remove(`${tokens(organisation)}/${tokenId}`)
}

export function fetchAccessRequests(signal: AbortSignal): Promise<AccessRequests> {
  return get('/access-requests', {}, signal)
}

export function askAccess(id: string, message: string): Promise<void> {
  return post(`/organisations/${id}/access-requests`, message.trim() === '' ? {} : { message })
}

/** A role grants it, null refuses it. */
export function decideAccess(id: string, role: Role | null): Promise<void> {
  return role === null
    ? post(`/access-requests/${id}/refuse`)
    : post(`/access-requests/${id}/grant`, { role })
}
