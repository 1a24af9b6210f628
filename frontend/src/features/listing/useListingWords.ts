import { useI18n } from 'vue-i18n'
import { kilometres, periodParts } from '@/platform/format'
import type { Direction, Kind, ListingSummary, Period, Weekday } from '@/platform/wire'
import { dayRuns, freePlaces, unitOf } from './model'

/** The facts of a listing in words of the reader's language. */
export function useListingWords() {
  const { t } = useI18n()

  function what(listing: { kind: Kind; direction: Direction }): string {
    return t(`listing.what.${listing.direction}`, { kind: t(`listing.kind.${listing.kind}`).toLowerCase() })
  }

  function period(value: Period | null): string | null {
    const { from, to } = periodParts(value)
    if (from && to) return t('listing.period.between', { from, to })
    if (from) return t('listing.period.from', { from })
    return to ? t('listing.period.until', { to }) : null
  }

  function places(listing: Pick<ListingSummary, 'places' | 'kind' | 'direction'>): string | null {
    const free = freePlaces(listing)
    if (free === null) return null
    if (free === 0) return t(`listing.full.${listing.direction}`)
    const unit =
      listing.direction === 'OFFER' && unitOf(listing.kind) === 'pupils' ? 'places' : unitOf(listing.kind)
    return t(`listing.places.${unit}`, free)
  }

  function where(listing: Pick<ListingSummary, 'municipality' | 'distanceKm'>): string | null {
    const { municipality, distanceKm = null } = listing
    if (municipality === null) return null
    return distanceKm === null ? municipality : `${municipality}, ${kilometres(distanceKm)}`
  }

  function days(value: readonly Weekday[] | null): string | null {
    if (value === null || value.length === 0) return null
    return dayRuns(value)
      .map((run) =>
        run.length > 1
          ? t('listing.days', {
              from: t(`listing.day.${run[0] ?? ''}`),
              to: t(`listing.day.${run[1] ?? ''}`),
            })
          : t(`listing.day.${run[0] ?? ''}`),
      )
      .join(', ')
  }

  return { what, period, places, where, days }
}
