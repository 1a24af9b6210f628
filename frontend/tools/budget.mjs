// Fails the build when what the landing page loads grows over its budget (compressed JS and CSS).
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const BUDGET = 170_000
const LANDING = ['index.html', 'src/messages/nl.ts', 'src/features/search/views/SearchView.vue']

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))
const files = new Set()

function collect(key) {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`${key} is not in the build: adapt the list in tools/budget.mjs`)
  if (files.has(chunk.file)) return
  files.add(chunk.file)
  for (const sheet of chunk.css ?? []) files.add(sheet)
  for (const imported of chunk.imports ?? []) collect(imported)
}

LANDING.forEach(collect)
const size = [...files].reduce(
  (sum, file) => sum + gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length,
  0,
)
console.log(
  `Landing page: ${(size / 1000).toFixed(1)} kB of ${BUDGET / 1000} kB compressed JS and CSS, ${files.size} files`,
)
if (size > BUDGET) process.exit(1)
