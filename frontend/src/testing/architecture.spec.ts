import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const FEATURES = 'src/features'

function importsOf(feature: string): Set<string> {
  const found = new Set<string>()
  for (const entry of readdirSync(join(FEATURES, feature), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(vue|ts)$/.test(entry.name)) continue
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8')
    for (const [, other] of text.matchAll(/from '@\/features\/([a-z]+)'/g)) if (other) found.add(other)
  }
  return found
}

/** The first way back to where it started, if there is one. */
function cycleFrom(
  start: string,
  graph: Map<string, Set<string>>,
  path: string[] = [start],
): string[] | null {
  for (const next of graph.get(path.at(-1) ?? '') ?? []) {
    if (next === start) return [...path, start]
    if (path.includes(next)) continue
    const found = cycleFrom(start, graph, [...path, next])
    if (found) return found
  }
  return null
}

const graph = new Map(readdirSync(FEATURES).map((feature) => [feature, importsOf(feature)]))

it('keeps the features free of cycles', () => {
  expect(graph.size).toBeGreaterThan(5)
  expect([...graph.values()].some((imports) => imports.size > 0)).toBe(true)
  expect(
    [...graph.keys()].map((feature) => cycleFrom(feature, graph)).filter((cycle) => cycle !== null),
  ).toEqual([])
})

it('would find a cycle if there were one', () => {
  const broken = new Map([
    ['a', new Set(['b'])],
    ['b', new Set(['c'])],
    ['c', new Set(['a'])],
  ])
  expect(cycleFrom('a', broken)).toEqual(['a', 'b', 'c', 'a'])
})

it('writes what people typed as text, never as markup', () => {
  const markup = /v-html|innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser/
  const found = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(vue|ts)$/.test(entry.name) && !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => markup.test(readFileSync(file, 'utf8')))
  expect(found).toEqual([])
})
