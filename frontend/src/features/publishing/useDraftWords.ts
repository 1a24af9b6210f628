import { useI18n } from 'vue-i18n'
import { useListingWords } from '@/features/listing'
import { today } from '@/platform/about'
import type { Part } from './differences'
import { fieldsOf, type Draft } from './model'

/** What a part of a draft says, in words of the reader's language; empty when it says nothing. */
export function useDraftWords() {
  const { t } = useI18n()
  const listing = useListingWords()

  function labels(group: string, values: readonly (string | number)[]): string {
    return values.map((value) => t(`listing.${group}.${value}`)).join(', ')
  }

  function words(draft: Draft, part: Part): string {
    const fields = fieldsOf(draft, today())
    switch (part) {
      case 'title':
        return draft.title
      case 'description':
        return draft.description
      case 'language':
        return draft.language
      case 'where':
        return draft.postcode
      case 'radius':
        return draft.radiusKm === '' ? '' : `${draft.radiusKm} km`
      case 'when':
        return listing.period(fields.period) ?? t('publishing.form.period.open')
      case 'weekdays':
        return listing.days(draft.weekdays) ?? ''
      case 'hours':
        return draft.hoursPerWeek
      case 'places':
        return draft.limited ? String(draft.places) : t('publishing.form.unlimited')
      case 'studyDomains':
        return labels('studyDomain', draft.studyDomains)
      case 'finality':
        return labels('finality', draft.finality)
      case 'grades':
        return labels('grade', draft.grades)
      case 'specialNeeds':
        return draft.specialNeeds === true ? t('publishing.form.specialNeeds') : ''
      case 'competences':
        return draft.competences
      case 'details':
        return Object.entries(fields.details)
          .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
          .join('\n')
      case 'contact':
        return [draft.contactName, draft.contactEmail, draft.contactPhone].filter(Boolean).join(', ')
    }
  }

  return words
}
