import type { LocationQuery } from 'vue-router'
import { schoolYear } from '@/features/listing'
import type { KeptShare, MonitorReport, Outcomes, ReasonPlace, UnmetCount } from '@/platform/wire'

export const measures = ['published', 'proposed', 'answered', 'agreed', 'started', 'completed'] as const
export type Measure = (typeof measures)[number]

/** The columns of a table: the way from published to completed, and what came to nothing. */
export const columns = [...measures, 'unmet'] as const
export type Column = (typeof columns)[number]

/** One line of a list of reasons. */
export interface ReasonBar {
  key: string
  label: string
  /** In softer words behind the label. */
  more: string
  number: number
  atLeast: boolean
  /** Whether it tells the one above apart. */
  within: boolean
  /** Empty where it is not told by province. */
  places: readonly ReasonPlace[]
}

export interface MonitorFilters {
  from: string
  to: string
  kind: string
  province: string
  /** Empty: the first of the organisation's. */
  sector: string
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

/** The school year of the day, unless the address says otherwise. */
export function filtersOf(query: LocationQuery, today: string): MonitorFilters {
  const year = schoolYear(today)
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : '')
  const month = (name: string, usual: string) => (MONTH.test(text(name)) ? text(name) : usual)
  return {
    from: month('from', year.from.slice(0, 7)),
    to: month(
      'to',
      `${year.from.slice(0, 4)}-12` > today.slice(0, 7) ? `${year.from.slice(0, 4)}-12` : year.to.slice(0, 7),
    ),
    kind: text('kind'),
    province: text('province'),
    sector: text('sector'),
  }
}

/** Which of a list has most of something; null when it is not known for certain. */
export function leader<T extends Outcomes>(rows: readonly T[], measure: Measure): T | null {
  const known = rows.filter((row) => (row[measure] ?? 0) > 0)
  const best = [...known].sort((a, b) => (b[measure] ?? 0) - (a[measure] ?? 0))
  const [first, second] = best
  if (first === undefined) return null
  return second !== undefined && second[measure] === first[measure] ? null : first
}

/** What the figures say first: the finding that becomes the title of the page. */
export type Finding =
  | { key: 'nothing' }
  | { key: 'noneAgreed'; published: number }
  | { key: 'agreed'; agreed: number }
  | { key: 'province'; province: string; published: number }

export function findingIn(report: MonitorReport): Finding {
  const { published, agreed } = report.totals
  if (published === 0 && (agreed ?? 0) === 0) return { key: 'nothing' }
  if (agreed !== null && agreed > 0) return { key: 'agreed', agreed }
  const province = leader(report.byProvince, 'published')
  if (province !== null)
    return { key: 'province', province: province.province, published: province.published }
  return { key: 'noneAgreed', published }
}

/** A number as text: what is not told is a dash; a sum of which a part is not told is at least that much. */
export function told(number: number | null, atLeast: boolean): string {
  if (number === null) return '–'
  return atLeast ? `≥ ${number}` : String(number)
}

export function cell(row: Outcomes, measure: Column): string {
  return told(row[measure], row.atLeast.includes(measure))
}

export const provinces = [
  'antwerpen',
  'limburg',
  'oost-vlaanderen',
  'vlaams-brabant',
  'west-vlaanderen',
  'brussel',
] as const

/** The months to choose from: two years before the end and one after, the chosen ones always among them. */
export function monthsAround({ from, to }: Pick<MonitorFilters, 'from' | 'to'>): string[] {
  const year = Number(to.slice(0, 4))
  const months: string[] = []
  for (let one = year - 2; one <= year + 1; one++) {
    for (let month = 1; month <= 12; month++) months.push(`${one}-${String(month).padStart(2, '0')}`)
  }
  return [...new Set([from, to, ...months])].sort()
}

/** Reasons with those that tell one of them apart below it. */
export function unmetBars(reasons: readonly UnmetCount[]): ReasonBar[] {
  return reasons.flatMap((one) => [
    {
      key: one.reason,
      label: one.label,
      more: '',
      number: one.number,
      atLeast: one.atLeast,
      within: false,
      places: one.byProvince,
    },
    ...one.because.map((said) => ({
      key: `${one.reason} ${said.reason}`,
      label: said.label,
      more: '',
      number: said.number,
      atLeast: said.atLeast,
      within: true,
      places: [],
    })),
  ])
}

/** A share in whole percents; a dash where it is not told. */
export function percent({ of, kept }: KeptShare): string {
  return of === null || kept === null ? '–' : `${Math.round((100 * kept) / of)}%`
}

/** Whether there is anything to tell of what was kept. */
export function tellsOfKept(report: MonitorReport): boolean {
  return report.kept.total.of !== null || report.kept.themes.length > 0 || report.kept.evaluated.of !== null
}
