import type { OrganisationType, OwnOrganisation, Role } from '@/platform/wire'
import type { IconName } from '@/ui'

/** Which drawing and hue stand for an organisation. Those between school and company take no side. */
export type Look = 'school' | 'company' | 'other'

export function lookOf(type: OrganisationType): Look {
  switch (type) {
    case 'SCHOOL':
      return 'school'
    case 'COMPANY':
      return 'company'
    case 'SECTOR_ORGANISATION':
    case 'RTC':
    case 'PEDAGOGICAL_SUPPORT':
    case 'TRAINING_PROVIDER':
      return 'other'
  }
}

export function iconOf(type: OrganisationType): IconName {
  const icons: Record<Look, IconName> = { school: 'school', company: 'company', other: 'network' }
  return icons[lookOf(type)]
}

/** What a form about an organisation holds; empty where nothing is said. */
export interface OrganisationDraft {
  name: string
  type: OrganisationType
  number: string
  postcode: string
  municipality: string
  sectors: string[]
  website: string
  contactEmail: string
}

export const organisationTypes: readonly OrganisationType[] = [
  'COMPANY',
  'SCHOOL',
  'SECTOR_ORGANISATION',
  'RTC',
  'PEDAGOGICAL_SUPPORT',
  'TRAINING_PROVIDER',
]

export function emptyDraft(): OrganisationDraft {
  return {
    name: '',
    type: 'COMPANY',
    number: '',
    postcode: '',
    municipality: '',
    sectors: [],
    website: '',
    contactEmail: '',
  }
}

export function draftOf(own: OwnOrganisation): OrganisationDraft {
  return {
    name: own.name,
    type: own.type,
    number: own.number ?? '',
    postcode: own.postcode,
    municipality: own.municipality,
    sectors: [...own.sectors],
    website: own.website ?? '',
    contactEmail: own.contactEmail ?? '',
  }
}

/**
 * Why saving it takes a verified organisation back to waiting, if it does: what was checked is then another, or, for a
 * sector organisation, it reaches further.
 */
export function needsNewVerification(
  own: OwnOrganisation,
  draft: OrganisationDraft,
): 'again' | 'againSectors' | null {
  if (own.verification !== 'VERIFIED') return null
  if (isAnother(own, draft)) return 'again'
  const more = draft.sectors.some((sector) => !own.sectors.includes(sector))
  return draft.type === 'SECTOR_ORGANISATION' && more ? 'againSectors' : null
}

/** Whether saving it ends the recognition for dual learning: that was given to who it was. */
export function losesRecognition(own: OwnOrganisation, draft: OrganisationDraft): boolean {
  return own.recognition !== null && isAnother(own, draft)
}

function isAnother(own: OwnOrganisation, draft: OrganisationDraft): boolean {
  return (
    own.name !== draft.name.trim() || own.type !== draft.type || (own.number ?? '') !== draft.number.trim()
  )
}

/** The roles that can be given, the most powerful last. */
export const givenRoles: readonly Role[] = ['MEMBER', 'COORDINATOR', 'OWNER']

/** For how many days a token may be made. */
export const tokenDays: readonly number[] = [30, 90, 180, 365]
