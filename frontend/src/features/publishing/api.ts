import { get } from '@/platform/http'
import type { Organisation } from '@/platform/wire'

export function fetchOrganisation(id: string): Promise<Organisation> {
  return get(`/organisations/${id}`)
}
