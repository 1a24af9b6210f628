/** The collaboration that a letter to an organisation without members is about: it stands in the link. */
export function questionOf(query: Record<string, unknown>): string | null {
  const asked = query['vraag']
  return typeof asked === 'string' && /^[0-9a-f-]{36}$/.test(asked) ? asked : null
}
