/** The sections of a statement, in the order of reading; their words are in the locales. */
export const sections = {
  privacy: ['who', 'what', 'pupils', 'cookies', 'seen', 'searches', 'kept', 'rights', 'outside'],
  accessibility: ['aim', 'how', 'tested', 'known', 'tell'],
} as const

export type Statement = keyof typeof sections
