import type { FacetValue, Point, SearchPage } from '@/platform/wire'

/** A municipality with what was found there. */
export interface Spot {
  name: string
  count: number
  point: Point
}

export interface Placed extends Spot {
  x: number
  y: number
}

/** Spots too close to each other to be told apart on the screen; the biggest one gives place and name. */
export interface Cluster {
  name: string
  x: number
  y: number
  count: number
  /** The biggest first. */
  members: Placed[]
}

export interface Size {
  width: number
  height: number
}

/** How the drawing lies in its frame: a point of it is shown at `k` times its place, moved by `x` and `y`. */
export interface Pose {
  k: number
  x: number
  y: number
}

export type Box = readonly [left: number, top: number, right: number, bottom: number]

export const CLOSEST = 12
export const atHome: Pose = { k: 1, x: 0, y: 0 }
const MARGIN = 28

/** How many say this value themselves: those that leave it empty are nowhere. */
export function certain({ count, unsaid }: Pick<FacetValue, 'count' | 'unsaid'>): number {
  return count - unsaid
}

/** All that was found by municipality; without counts, what is on this page. */
export function spotsOf({ facets, items }: Pick<SearchPage, 'facets' | 'items'>): Spot[] {
  const spots = new Map<string, Spot>()
  for (const { value, label, point, ...counted } of facets.municipality) {
    const count = certain(counted)
    if (point && count > 0) spots.set(value, { name: label ?? value, count, point })
  }
  if (facets.municipality.length > 0) return [...spots.values()]
  for (const { municipality, point } of items) {
    if (!point || municipality === null) continue
    const spot = spots.get(municipality) ?? { name: municipality, count: 0, point }
    spots.set(municipality, { ...spot, count: spot.count + 1 })
  }
  return [...spots.values()]
}

/** How many of what was found have no place on the map; 0 where that is not known. */
export function unplaced(found: SearchPage, spots: readonly Spot[], chosen: readonly string[]): number {
  if (found.totalIsLowerBound === true || found.degraded) return 0
  const placed = spots
    .filter(({ name }) => chosen.length === 0 || chosen.includes(name))
    .reduce((sum, { count }) => sum + count, 0)
  return Math.max(0, found.total - placed)
}

/** Where a point of the drawing is shown. */
export function shown<T extends { x: number; y: number }>(spot: T, { k, x, y }: Pose): T {
  return { ...spot, x: spot.x * k + x, y: spot.y * k + y }
}

/** Takes the biggest spots first, and to each what lies nearer than `reach`. From west to east. */
export function clustersOf(spots: readonly Placed[], reach: number): Cluster[] {
  const clusters: Cluster[] = []
  const biggestFirst = [...spots].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name))
  for (const spot of biggestFirst) {
    const host = clusters.find(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) < reach)
    if (host) {
      host.members.push(spot)
      host.count += spot.count
    } else {
      clusters.push({ name: spot.name, x: spot.x, y: spot.y, count: spot.count, members: [spot] })
    }
  }
  return clusters.sort((a, b) => a.x - b.x || a.y - b.y)
}

/** The smallest box around points. */
export function around(points: readonly { x: number; y: number }[]): Box {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** The pose in which a box of the drawing fills the frame, less a margin. */
export function filling([left, top, right, bottom]: Box, size: Size): Pose {
  const k = Math.min(
    (size.width - 2 * MARGIN) / Math.max(right - left, 1),
    (size.height - 2 * MARGIN) / Math.max(bottom - top, 1),
  )
  return centred((left + right) / 2, (top + bottom) / 2, k, size)
}

/** Nearer by, or further off, with the middle of the frame where it is. */
export function zoomed({ k, x, y }: Pose, factor: number, size: Size): Pose {
  return centred((size.width / 2 - x) / k, (size.height / 2 - y) / k, k * factor, size)
}

/** The pose with a point of the drawing in the middle of the frame, as far as its edges allow. */
export function centred(x: number, y: number, k: number, size: Size): Pose {
  const near = Math.min(CLOSEST, Math.max(1, k))
  return kept({ k: near, x: size.width / 2 - x * near, y: size.height / 2 - y * near }, size)
}

/** Never moves the drawing out of its frame. */
export function kept({ k, x, y }: Pose, { width, height }: Size): Pose {
  const within = (value: number, least: number) => Math.min(0, Math.max(least, value))
  return { k, x: within(x, width - width * k), y: within(y, height - height * k) }
}

/** The first of the places where a text of this size lies in the frame and on nothing else; null when there is none. */
export function roomFor(
  text: Size,
  places: readonly { x: number; y: number }[],
  taken: readonly Box[],
  frame: Size,
): Box | null {
  for (const { x, y } of places) {
    const box: Box = [x - text.width / 2, y - text.height / 2, x + text.width / 2, y + text.height / 2]
    const inside = box[0] >= 0 && box[1] >= 0 && box[2] <= frame.width && box[3] <= frame.height
    if (inside && !taken.some((other) => overlap(box, other))) return box
  }
  return null
}

function overlap(one: Box, other: Box): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]
}

/** Which shade a province gets: 0 for nothing, 3 for most. */
export function shadeOf(count: number, most: number): 0 | 1 | 2 | 3 {
  if (count === 0 || most === 0) return 0
  const share = count / most
  return share > 2 / 3 ? 3 : share > 1 / 3 ? 2 : 1
}
