import { currentLanguage, locales } from './i18n'
import type { IsoDate, IsoInstant, Period } from './wire'

const ZONE = 'Europe/Brussels'

function locale(): string {
  return locales[currentLanguage()]
}

/** As it stands in a sentence: no points after short names, and the first of a month as the French say it. */
function plain(text: string): string {
  const bare = text.replaceAll('.', '')
  return currentLanguage() === 'fr' ? bare.replace(/(^| )1 (?=\p{L})/u, '$11er ') : bare
}

function asDate(date: IsoDate): Date {
  return new Date(`${date}T12:00:00Z`)
}

/** `1 sep 2026`. */
export function shortDate(date: IsoDate, withYear = true): string {
  const parts = new Intl.DateTimeFormat(locale(), {
    day: 'numeric',
    month: 'short',
    timeZone: ZONE,
    ...(withYear && { year: 'numeric' }),
  })
  return plain(parts.format(asDate(date)))
}

/** `vrijdag 4 december 2026`. */
export function longDate(date: IsoDate): string {
  const parts = new Intl.DateTimeFormat(locale(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: ZONE,
  })
  return plain(parts.format(asDate(date)))
}

/** `23 nov, 14:05`. */
export function moment(instant: IsoInstant): string {
  const parts = new Intl.DateTimeFormat(locale(), {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: ZONE,
  })
  return plain(parts.format(new Date(instant)))
}

/** `23 nov 2026, 14:05:09`. */
export function fullMoment(instant: IsoInstant): string {
  const parts = new Intl.DateTimeFormat(locale(), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZone: ZONE,
  })
  return plain(parts.format(new Date(instant)))
}

/** `sep 26` for `2026-09`. */
export function shortMonth(month: string): string {
  const parts = new Intl.DateTimeFormat(locale(), { month: 'short', year: '2-digit', timeZone: ZONE })
  return plain(parts.format(asDate(`${month}-15`)))
}

export function number(value: number, digits = 1): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value)
}

/** A distance as people say it: whole kilometres. */
export function kilometres(km: number): string {
  return `${Math.round(km)} km`
}

/** The parts of a period for a sentence; the year of the start is left out when it is that of the end. */
export function periodParts(period: Period | null): { from: string | null; to: string | null } {
  const { from = null, to = null } = period ?? {}
  const sameYear = from !== null && to !== null && from.slice(0, 4) === to.slice(0, 4)
  return { from: from && shortDate(from, !sameYear), to: to && shortDate(to) }
}

/** `340 kB`, `1,2 MB`. */
export function fileSize(bytes: number): string {
  const large = bytes >= 1_000_000
  const number = new Intl.NumberFormat(locale(), { maximumFractionDigits: large ? 1 : 0 })
  return large ? `${number.format(bytes / 1_000_000)} MB` : `${number.format(Math.ceil(bytes / 1000))} kB`
}
