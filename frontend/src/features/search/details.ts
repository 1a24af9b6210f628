export interface DetailLine {
  name: string
  values: string[]
}

/** Marks what an older listing says in words of its own under the name of a field. */
const SET_ASIDE = /\*$/

/** The details of a listing as lines to read; what is empty or has a shape of its own is left out. */
export function detailLines(details: Record<string, unknown>): DetailLine[] {
  return Object.entries(details).flatMap(([name, value]) => {
    if (name === 'other' && isRecord(value)) return detailLines(value)
    const values = (Array.isArray(value) ? value : [value]).map(asText).filter((text) => text !== null)
    return values.length === 0 ? [] : [{ name: name.replace(SET_ASIDE, ''), values }]
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function asText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return null
}
