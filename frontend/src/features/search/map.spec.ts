import { describe, expect, it } from 'vitest'
import { aSearchItem, aSearchPage } from '@/testing/factories'
import {
  atHome,
  clustersOf,
  CLOSEST,
  filling,
  kept,
  roomFor,
  shadeOf,
  shown,
  spotsOf,
  unplaced,
  zoomed,
  type Placed,
} from './map'

const size = { width: 800, height: 400 }
const point = { lat: 51, lon: 3.7 }

function placed(name: string, count: number, x: number, y: number): Placed {
  return { name, count, point, x, y }
}

function facets(
  ...municipality: { value: string; count: number; unsaid?: number; point: typeof point | null }[]
) {
  return {
    ...aSearchPage().facets,
    municipality: municipality.map((one) => ({ unsaid: 0, ...one })),
  }
}

/** Seeded: the same map every time. */
function manySpots(seed: number): Placed[] {
  let state = seed
  const next = () => (state = (state * 16807) % 2147483647) / 2147483647
  return Array.from({ length: 200 }, (_, index) =>
    placed(`place ${index}`, 1 + Math.floor(next() * 30), next() * 800, next() * 400),
  )
}

describe('spots', () => {
  it('come from the counts of all results, not from the page', () => {
    const found = aSearchPage({
      facets: facets({ value: 'Gent', count: 12, point }, { value: 'Nergens', count: 2, point: null }),
    })
    expect(spotsOf(found)).toEqual([{ name: 'Gent', count: 12, point }])
    expect(unplaced({ ...found, total: 15 }, spotsOf(found), [])).toBe(3)
  })

  it('hold only what says to be there', () => {
    const found = aSearchPage({
      total: 15,
      facets: facets(
        { value: 'Gent', count: 12, unsaid: 3, point },
        { value: 'Aalst', count: 6, unsaid: 3, point },
        { value: 'Ronse', count: 3, unsaid: 3, point },
      ),
    })
    expect(spotsOf(found).map(({ name, count }) => [name, count])).toEqual([
      ['Gent', 9],
      ['Aalst', 3],
    ])
    expect(unplaced(found, spotsOf(found), [])).toBe(3)
  })

  it('come from the page when nothing was counted', () => {
    const items = [aSearchItem({ point }), aSearchItem({ point }), aSearchItem({ point: null })]
    expect(spotsOf(aSearchPage({ items }))).toEqual([{ name: 'Roeselare', count: 2, point }])
    expect(unplaced(aSearchPage({ items, degraded: true, total: 9 }), [], [])).toBe(0)
  })

  it('of other municipalities than those filtered on do not count as shown', () => {
    const found = aSearchPage({
      total: 13,
      facets: facets({ value: 'Gent', count: 12, point }, { value: 'Aalst', count: 40, point }),
    })
    expect(unplaced(found, spotsOf(found), ['Gent'])).toBe(1)
  })
})

describe('clusters', () => {
  it('join what lies closer than the reach, under the name of the biggest', () => {
    const near = [placed('Lede', 2, 100, 100), placed('Aalst', 9, 120, 100), placed('Genk', 4, 700, 90)]
    expect(clustersOf(near, 46).map(({ name, count }) => [name, count])).toEqual([
      ['Aalst', 11],
      ['Genk', 4],
    ])
  })

  it.each([1, 42, 2026])('lose nothing and never cover each other, seed %i', (seed) => {
    const spots = manySpots(seed)
    const clusters = clustersOf(spots, 46)
    const sum = (all: { count: number }[]) => all.reduce((total, { count }) => total + count, 0)
    expect(sum(clusters)).toBe(sum(spots))
    expect(clusters.flatMap(({ members }) => members)).toHaveLength(spots.length)
    const gaps = clusters.flatMap((one, index) =>
      clusters.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    )
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(46)
  })

  it('do not depend on the order of the answer, and go from west to east', () => {
    const spots = manySpots(7)
    const clusters = clustersOf(spots, 46)
    expect(clustersOf([...spots].reverse(), 46).map(({ name }) => name)).toEqual(
      clusters.map(({ name }) => name),
    )
    expect(clusters.map(({ x }) => x)).toEqual(clusters.map(({ x }) => x).sort((a, b) => a - b))
  })

  it('come apart when the map comes nearer', () => {
    const spots = [placed('Aalst', 9, 120, 100), placed('Lede', 2, 100, 100)]
    const near = spots.map((spot) => shown(spot, { k: 4, x: 0, y: 0 }))
    expect(clustersOf(near, 46)).toHaveLength(2)
  })
})

describe('the pose of the map', () => {
  it('puts the middle of a box in the middle of the frame', () => {
    const pose = filling([350, 150, 450, 250], size)
    expect(shown({ x: 400, y: 200 }, pose)).toEqual({ x: 400, y: 200 })
    expect(pose.k).toBeGreaterThan(3)
  })

  it('never shows what lies outside the drawing, and never comes nearer than it may', () => {
    expect(kept({ k: 2, x: 50, y: -900 }, size)).toEqual({ k: 2, x: 0, y: -400 })
    expect(filling([10, 10, 10, 10], size).k).toBe(CLOSEST)
    expect(zoomed(atHome, 1 / 2, size)).toEqual(atHome)
  })

  it('keeps the middle while zooming', () => {
    const pose = zoomed(zoomed(atHome, 2, size), 2, size)
    expect(shown({ x: 400, y: 200 }, pose)).toEqual({ x: 400, y: 200 })
    expect(pose.k).toBe(4)
  })
})

it('finds room for a name where it covers nothing, or finds none', () => {
  const text = { width: 100, height: 20 }
  const places = [
    { x: 400, y: 200 },
    { x: 20, y: 200 },
    { x: 200, y: 200 },
  ]
  expect(roomFor(text, places, [], size)).toEqual([350, 190, 450, 210])
  expect(roomFor(text, places, [[390, 190, 410, 210]], size)).toEqual([150, 190, 250, 210])
  expect(roomFor(text, places, [[0, 0, 800, 400]], size)).toBeNull()
})

it('shades by share of the most, and nothing as nothing', () => {
  expect([0, 1, 34, 67, 100].map((count) => shadeOf(count, 100))).toEqual([0, 1, 2, 3, 3])
  expect(shadeOf(0, 0)).toBe(0)
})
