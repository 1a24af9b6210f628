import type { Expectation, LevelAt, Said, Side } from '@/platform/wire'

/** At most this many characters: short words are read. */
export const MOST_WORDS = 600

export const levels = [0, 1, 2, 3, 4] as const

/** An answer as the server takes it: words alone, or a value of the form with words. */
export type Given = string | Partial<Said>

/** An answer while it is being given. */
export interface Draft {
  choices: string[]
  number: string
  levels: Partial<Record<LevelAt, number>>
  words: string
}

export function draftOf(said: Said | null | undefined): Draft {
  return {
    choices: said?.choices ?? [],
    number: said?.number === null || said?.number === undefined ? '' : String(said.number).replace('.', ','),
    levels: { ...said?.levels },
    words: said?.words ?? '',
  }
}

/** What a side says of a competence, and what both can agree on. */
export function momentsOf(side: Side | 'BOTH'): readonly LevelAt[] {
  return side === 'ASKING' ? ['now', 'end'] : ['needed', 'end']
}

/** A number as people type it, with a comma or a point; what is none stays text, and the server says so. */
function numberOf(text: string): number {
  return Number(text.trim().replace(',', '.'))
}

export function givenOf(item: Expectation, draft: Draft): Given {
  const words = draft.words.trim()
  switch (item.form) {
    case 'text':
      return words
    case 'choice':
      return draft.choices.length === 0 ? words : { choices: draft.choices, words: words || null }
    case 'number':
      return draft.number.trim() === '' ? words : { number: numberOf(draft.number), words: words || null }
    case 'level':
      return Object.keys(draft.levels).length === 0 ? words : { levels: draft.levels, words: words || null }
  }
}

/** What the server found wrong in an answer, at whichever part of it. */
export function answerError(errors: Record<string, string>): string | undefined {
  const pointer = Object.keys(errors).find((one) => one.startsWith('/answer'))
  return pointer === undefined ? undefined : errors[pointer]
}

export interface Mark {
  by: 'ASKING' | 'OFFERING' | 'BOTH'
  at: LevelAt
  level: number
}

/** The marks on the scale of a competence: what the pupil can do, what is needed, and what was agreed for the end. */
export function marksOf(item: Expectation): Mark[] {
  const marks: Mark[] = []
  const add = (by: Mark['by'], at: LevelAt, level: number | undefined) => {
    if (level !== undefined) marks.push({ by, at, level })
  }
  const agreed = item.agreed.value?.levels
  add('ASKING', 'now', item.asking.value?.levels?.now)
  add('OFFERING', 'needed', item.offering.value?.levels?.needed)
  add('BOTH', 'end', agreed?.end)
  if (agreed?.end === undefined) {
    add('ASKING', 'end', item.asking.value?.levels?.end)
    add('OFFERING', 'end', item.offering.value?.levels?.end)
  }
  return marks
}
