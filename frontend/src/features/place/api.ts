import { get } from '@/platform/http'
import type { NamedPlace } from './model'

/** What lies under a postcode, its main place first; nothing while it is none. */
export async function fetchPlaces(postcode: string, signal?: AbortSignal): Promise<NamedPlace[]> {
  return /^[1-9]\d{3}$/.test(postcode.trim()) ? get('/places', { postcode: postcode.trim() }, signal) : []
}
