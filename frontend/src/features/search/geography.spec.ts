import { expect, it } from 'vitest'
import { geographyOf } from './geography'

const size = { width: 900, height: 380 }
const geography = geographyOf(size)

it('draws the five provinces and Brussels within the frame', () => {
  expect(geography.provinces.map(({ code }) => code)).toEqual([
    'west-vlaanderen',
    'oost-vlaanderen',
    'antwerpen',
    'limburg',
    'vlaams-brabant',
    'brussel',
  ])
  for (const { box, path, inside } of geography.provinces) {
    expect(Math.min(box[0], box[1])).toBeGreaterThanOrEqual(11)
    expect(box[2]).toBeLessThanOrEqual(889)
    expect(path).toMatch(/^M[\d.,LMZ-]+$/)
    expect(inside.length).toBeGreaterThan(10)
  }
})

it('puts towns where they lie: in their province, west of each other', () => {
  const ghent = geography.place({ lat: 51.05, lon: 3.72 })
  const genk = geography.place({ lat: 50.97, lon: 5.5 })
  const [, east, , limburg] = geography.provinces.map(({ box }) => box)
  expect(ghent.x).toBeLessThan(genk.x)
  expect(ghent.x > east![0] && ghent.x < east![2] && ghent.y > east![1] && ghent.y < east![3]).toBe(true)
  expect(genk.x > limburg![0] && genk.x < limburg![2]).toBe(true)
})

it('draws a circle as wide as it is on the ground', () => {
  const roeselare = { lat: 50.945, lon: 3.124 }
  const { box } = geography.circle(roeselare, 25)
  const wide = geography.circle(roeselare, 50).box
  expect((wide[2] - wide[0]) / (box[2] - box[0])).toBeCloseTo(2, 1)
  // 25 km to the east, at this latitude, is 0.357 degrees.
  const edge = geography.place({ lat: 50.945, lon: 3.124 + 0.357 })
  expect(Math.abs(edge.x - box[2])).toBeLessThan(1)
})
