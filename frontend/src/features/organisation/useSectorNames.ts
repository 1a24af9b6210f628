import { useLoad } from '@/platform/useLoad'
import { fetchSectors } from './api'

/** The names of sectors in the reader's language; their codes as long as those are not there. */
export function useSectorNames(): (codes: readonly string[]) => string[] {
  const { data } = useLoad(fetchSectors)
  return (codes) => codes.map((code) => data.value?.find((sector) => sector.code === code)?.label ?? code)
}
