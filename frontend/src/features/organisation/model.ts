import type { OrganisationType } from '@/platform/wire'
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
