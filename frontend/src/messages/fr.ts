import type { Messages } from '@/platform/i18n'

const files = import.meta.glob<Messages>(['../features/*/locales/fr.json', '../shell/locales/fr.json'], {
  eager: true,
  import: 'default',
})

export const messages: Messages = Object.assign({}, ...Object.values(files)) as Messages
