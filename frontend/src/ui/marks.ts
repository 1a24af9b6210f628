export interface Piece {
  text: string
  marked: boolean
}

/** Cuts a text at its marks. Marks that overlap are joined; what lies outside the text is left out. */
export function pieces(text: string, marks: readonly (readonly [number, number])[]): Piece[] {
  const result: Piece[] = []
  let at = 0
  for (const [start, end] of [...marks].sort(([a], [b]) => a - b)) {
    const from = Math.max(start, at)
    const to = Math.min(end, text.length)
    if (to <= from) continue
    if (from > at) result.push({ text: text.slice(at, from), marked: false })
    result.push({ text: text.slice(from, to), marked: true })
    at = to
  }
  if (at < text.length) result.push({ text: text.slice(at), marked: false })
  return result
}
