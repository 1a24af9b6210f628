import { get, toQuery } from '@/platform/http'
import type { MonitorReport } from '@/platform/wire'
import type { MonitorFilters } from './model'

export function fetchReport(organisationId: string | null, filters: MonitorFilters, signal: AbortSignal) {
  return get<MonitorReport>('/monitor', { organisationId, ...filters }, signal)
}

/** Where the same figures can be fetched as a file. */
export function csvAddress(organisationId: string | null, filters: MonitorFilters): string {
  return `/api/monitor.csv${toQuery({ organisationId, ...filters })}`
}
