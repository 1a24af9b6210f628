export interface DetailLine {
  name: string
  value: string
}

/** The details of a listing as lines to read; what is empty or has a shape of its own is left out. */
export function detailLines(details: Record<string, unknown>): DetailLine[] {
  return Object.entries(details).flatMap(([name, value]) => {
    if (name === 'other' && isRecord(value)) return detailLines(value)
    const text = asText(value)
    return text === null ? [] : [{ name, value: text }]
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function asText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (!Array.isArray(value)) return null
  const parts = value.map(asText).filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(', ')
}
