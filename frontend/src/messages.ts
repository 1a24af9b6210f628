import { rememberLanguage, useLanguage, type Messages, type UiLanguage } from '@/platform/i18n'

const loaders: Record<UiLanguage, () => Promise<{ messages: Messages }>> = {
  nl: () => import('./messages/nl'),
  fr: () => import('./messages/fr'),
  en: () => import('./messages/en'),
}

export function showLanguage(language: UiLanguage): Promise<void> {
  return useLanguage(language, async (wanted) => (await loaders[wanted]()).messages)
}

/** The reader's own choice: kept, and everything on the page is asked for again in it. */
export async function switchLanguage(language: UiLanguage): Promise<void> {
  rememberLanguage(language)
  await showLanguage(language)
}
