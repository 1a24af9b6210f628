import { geoCircle, geoContains, geoMercator, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Point } from '@/platform/wire'
import { around, type Box, type Size } from './map'
import shapes from './provinces.json'

const KM_PER_DEGREE = 111.195
const MARGIN = 12
const GRID = 12

const topology = shapes as unknown as Topology<{ provinces: GeometryCollection }>
const provinces = feature(topology, topology.objects.provinces)

export interface Province {
  code: string
  path: string
  box: Box
  /** Where its name may stand: inside, the middle first. */
  inside: { x: number; y: number }[]
}

/** The map of Flanders and Brussels, drawn to a size: all it knows is in that drawing's own coordinates. */
export function geographyOf({ width, height }: Size) {
  const extent: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [width - MARGIN, height - MARGIN],
  ]
  const projection = geoMercator().fitExtent(extent, provinces)
  const path = geoPath(projection).digits(1)

  function at(longitude: number, latitude: number): { x: number; y: number } {
    const [x, y] = projection([longitude, latitude]) ?? [0, 0]
    return { x, y }
  }

  function circle({ lat, lon }: Point, km: number): { path: string; box: Box } {
    const shape = geoCircle()
      .center([lon, lat])
      .radius(km / KM_PER_DEGREE)()
    const [[left, top], [right, bottom]] = path.bounds(shape)
    return { path: path(shape) ?? '', box: [left, top, right, bottom] }
  }

  return {
    provinces: provinces.features.map((shape): Province => {
      const code = String(shape.id)
      const [[left, top], [right, bottom]] = path.bounds(shape)
      const box: Box = [left, top, right, bottom]
      const [x, y] = path.centroid(shape)
      const inside = grid(box)
        .filter((spot) => geoContains(shape, projection.invert?.([spot.x, spot.y]) ?? [0, 0]))
        .sort((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y))
      return { code, path: path(shape) ?? '', box, inside }
    }),
    place: ({ lat, lon }: Point) => at(lon, lat),
    circle,
  }
}

/** Evenly spread points of a box. */
function grid([left, top, right, bottom]: Box): { x: number; y: number }[] {
  return Array.from({ length: GRID * GRID }, (_, index) => ({
    x: left + ((right - left) * ((index % GRID) + 0.5)) / GRID,
    y: top + ((bottom - top) * (Math.floor(index / GRID) + 0.5)) / GRID,
  }))
}

export type Geography = ReturnType<typeof geographyOf>

export function boxOf(all: readonly Province[]): Box {
  return around(
    all.flatMap(({ box: [left, top, right, bottom] }) => [
      { x: left, y: top },
      { x: right, y: bottom },
    ]),
  )
}
