import { createI18n } from 'vue-i18n'
import { speak } from './http'

export const languages = ['nl', 'fr', 'en'] as const
export type UiLanguage = (typeof languages)[number]
export type Messages = Record<string, unknown>

/** How each language is written here: its dates, its numbers. */
export const locales: Record<UiLanguage, string> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' }

const STORED = 'wisselwerk.language'

export const i18n = createI18n({
  legacy: false,
  locale: 'nl',
  fallbackLocale: false,
  missingWarn: true,
  messages: {},
})

export function isLanguage(value: string | null | undefined): value is UiLanguage {
  return languages.includes(value as UiLanguage)
}

export function preferredLanguage(): UiLanguage {
  const stored = localStorage.getItem(STORED)
  if (isLanguage(stored)) return stored
  const fromBrowser = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage)
  return fromBrowser ?? 'nl'
}

export function currentLanguage(): UiLanguage {
  return i18n.global.locale.value as UiLanguage
}

/** Loads the words of a language once, shows them, and asks the server for the same language. */
export async function useLanguage(
  language: UiLanguage,
  load: (language: UiLanguage) => Promise<Messages>,
): Promise<void> {
  speak(language)
  if (!i18n.global.availableLocales.includes(language)) {
    i18n.global.setLocaleMessage(language, (await load(language)) as never)
  }
  i18n.global.locale.value = language
  document.documentElement.lang = locales[language]
}

export function rememberLanguage(language: UiLanguage): void {
  localStorage.setItem(STORED, language)
}
