import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { messages as en } from '@/messages/en'
import { messages as fr } from '@/messages/fr'
import { messages as nl } from '@/messages/nl'

type Tree = Record<string, unknown>

function flat(tree: Tree, prefix = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(prefix + key, value)
    else for (const [inner, text] of flat(value as Tree, `${prefix}${key}.`)) found.set(inner, text)
  }
  return found
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(vue|ts)$/.test(entry.name) && !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
}

const dutch = flat(nl)
const others = { fr: flat(fr), en: flat(en) }
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
const forms = (text: string) => text.split(' | ').length

describe('the words of the product', () => {
  it('are many', () => {
    expect(dutch.size).toBeGreaterThan(400)
  })

  it.each(Object.entries(others))('exist in %s as in Dutch', (_, other) => {
    expect([...other.keys()].sort()).toEqual([...dutch.keys()].sort())
  })

  it.each(Object.entries(others))('take the same values and plural forms in %s as in Dutch', (_, texts) => {
    const odd = [...dutch].filter(([key, text]) => {
      const other = texts.get(key) ?? ''
      return String(placeholders(text)) !== String(placeholders(other)) || forms(text) !== forms(other)
    })
    expect(odd).toEqual([])
  })

  it('keep high punctuation with its word in French', () => {
    expect([...others.fr].filter(([, text]) => / [:;!?»]|« |\S[;!?]/.test(text))).toEqual([])
  })

  it('are there for every key that a component names in full', () => {
    const used = sources('src').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(([, key]) => key ?? ''),
    )
    expect(used.length).toBeGreaterThan(150)
    expect(used.filter((key) => !dutch.has(key))).toEqual([])
  })

  it('hold nothing that no component names', () => {
    const text = sources('src')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
    const named = (key: string) => {
      const parts = key.split('.')
      const starts = parts.map((_, index) => parts.slice(0, index + 1).join('.')).slice(1)
      return starts.some((start) => text.includes(`'${start}'`) || text.includes(`\`${start}.$`))
    }
    expect([...dutch.keys()].filter((key) => !named(key))).toEqual([])
  })
})
