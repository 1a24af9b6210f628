import type { OrganisationDraft } from './model'

export type Field = keyof OrganisationDraft

export interface Merged {
  draft: OrganisationDraft
  /** What both wrote differently; the draft has mine. */
  clashes: Field[]
}

/** What two people made of what they both began with: what only one of them changed is as that one wrote it. */
export function merge(base: OrganisationDraft, mine: OrganisationDraft, theirs: OrganisationDraft): Merged {
  const fields = Object.keys(mine) as Field[]
  const untouched = fields.filter((field) => same(mine[field], base[field]))
  return {
    draft: { ...mine, ...Object.fromEntries(untouched.map((field) => [field, theirs[field]])) },
    clashes: fields.filter(
      (field) =>
        !untouched.includes(field) && !same(theirs[field], base[field]) && !same(theirs[field], mine[field]),
    ),
  }
}

function same(one: string | string[], other: string | string[]): boolean {
  return said(one) === said(other)
}

function said(value: string | string[]): string {
  return typeof value === 'string' ? value.trim() : [...value].sort().join(' ')
}
