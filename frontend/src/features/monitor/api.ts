import { get, toQuery } from '@/platform/http'
import type { MonitorReport } from '@/platform/wire'
import type { MonitorFilters } from './model'

/** Whose figures: a sector's, everybody's (no organisation), or an organisation's own. */
export interface View {
  organisationId: string | null
  own: boolean
}

export function fetchReport(view: View, filters: MonitorFilters, signal: AbortSignal) {
  return get<MonitorReport>(
    view.own ? '/monitor/own' : '/monitor',
    { organisationId: view.organisationId, ...filters },
    signal,
  )
}

export type Table = 'outcomes' | 'endings' | 'unmet' | 'expectations'

/** Where the same figures can be fetched as a file, one table at a time. */
export function csvAddress(view: View, filters: MonitorFilters, table: Table): string {
  const query = toQuery({ organisationId: view.organisationId, ...filters, table })
  return `/api/monitor${view.own ? '/own' : ''}.csv${query}`
}
