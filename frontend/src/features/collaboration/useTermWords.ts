import { useI18n } from 'vue-i18n'
import { useListingWords } from '@/features/listing'
import { longDate, number } from '@/platform/format'
import type { NamedPerson, TermValue, Weekday } from '@/platform/wire'

/** What terms say, in words of the reader's language. */
export function useTermWords() {
  const { t } = useI18n()
  const listing = useListingWords()

  function label(field: string): string {
    return t(`collaboration.term.${field.replace('/', '.')}`)
  }

  function value(field: string, said: TermValue): string {
    if (said === null) return t('collaboration.term.nothing')
    if (field === 'weekdays' && Array.isArray(said))
      return listing.days(said as Weekday[]) ?? t('collaboration.term.nothing')
    if (field === 'teaching/statute') return t(`publishing.form.statute.${said as string}`)
    if (typeof said === 'string' && /(date|from|to)$/.test(field)) return longDate(said)
    if (typeof said === 'number') return number(said)
    return Array.isArray(said) ? said.join(', ') : said
  }

  function nameOf({ name }: NamedPerson): string {
    if (name === null) return t('room.open')
    return name === '' ? t('room.gone') : name
  }

  /** Who is named, each with as what. */
  function people(named: readonly NamedPerson[]): string {
    if (named.length === 0) return t('collaboration.term.people.nobody')
    return named.map((one) => `${nameOf(one)} (${t(`room.role.${one.role}`)})`).join(', ')
  }

  return { label, value, nameOf, people }
}
