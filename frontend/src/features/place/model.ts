/** A municipality, or a part of one, under a postcode. */
export interface NamedPlace {
  name: string
  municipality: string
}

/** The name as the list has it; as it was written where it is not in there. */
export function nameIn(places: readonly NamedPlace[], written: string): string {
  const same = (name: string) => name.localeCompare(written, 'nl', { sensitivity: 'base' }) === 0
  return places.find(({ name }) => same(name))?.name ?? written
}

/**
 * The names to choose from; none where there is no choice. A name that is none of them, from an import or from before,
 * stays one; not where names are typed, and this one may be half of one.
 */
export function namesToChoose(places: readonly NamedPlace[], written: string, typed = false): string[] {
  const names = places.map(({ name }) => name)
  const known = nameIn(places, written)
  const strange = known !== '' && names.length > 0 && !names.includes(known)
  if (strange) return typed ? [] : [known, ...names]
  return names.length > 1 ? names : []
}
