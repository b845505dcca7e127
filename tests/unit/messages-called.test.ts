import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import {
  createSourceFile,
  type Expression,
  isCallExpression,
  isConditionalExpression,
  isIdentifier,
  isObjectLiteralExpression,
  isStringLiteralLike,
  isTemplateExpression,
  type Node,
  ScriptTarget,
} from 'typescript'
import { expect, it } from 'vitest'
import admin from '@/i18n/messages/en/admin.json'
import site from '@/i18n/messages/en/site.json'

const root = join(import.meta.dirname, '../..')
const messages = new Map(Object.entries({ ...site, ...admin }))
const literal = 0

type Elements = ReturnType<IntlMessageFormat['getAst']>

/** What a message leaves open, also within the cases of a plural. */
const placesIn = (elements: Elements): string[] =>
  elements.flatMap((part) => [
    ...('value' in part && !Object.is(part.type, literal) ? [part.value] : []),
    ...('options' in part ? Object.values(part.options).flatMap(({ value }) => placesIn(value)) : []),
  ])
const placesOf = (message: string) =>
  placesIn(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst())

const files = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
)
const trees = files
  .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !/\.test\.|\/migrations\/|payload-types/.test(file))
  .map((file) => createSourceFile(file, readFileSync(join(root, file), 'utf8'), ScriptTarget.Latest))

const nodes: { node: Node; file: string }[] = []
function look(node: Node, file: string): void {
  nodes.push({ node, file })
  node.forEachChild((child) => look(child, file))
}
for (const tree of trees) look(tree, tree.fileName)

/** The keys that are written where one is asked for: one, or one of two. */
const keysIn = (asked: Expression | undefined): string[] => {
  if (!asked) return []
  if (isConditionalExpression(asked)) return [asked.whenTrue, asked.whenFalse].flatMap(keysIn)
  return isStringLiteralLike(asked) && messages.has(asked.text) ? [asked.text] : []
}

/** The names of what is given for the places of a message; null where they are not written there. */
function given(values: Expression | undefined): string[] | null {
  if (!values) return []
  if (!isObjectLiteralExpression(values)) return null
  const names = values.properties.flatMap(({ name }) => (name && isIdentifier(name) ? [name.text] : []))
  return names.length === values.properties.length ? names.sort() : null
}

it('every message is given what it leaves open, and no more', () => {
  const calls = nodes.flatMap(({ node, file }) => {
    if (!isCallExpression(node)) return []
    const [asked, values] = node.arguments
    const keys = keysIn(asked)
    const places = new Set(keys.flatMap((key) => placesOf(messages.get(key) ?? '')))
    return keys.length > 0 ? [{ keys, file, places: [...places].sort(), given: given(values) }] : []
  })
  expect(calls.length).toBeGreaterThan(500)
  const wrong = calls.filter((call) => call.given !== null && call.given.join() !== call.places.join())
  expect(wrong).toEqual([])
})

it('every message is said somewhere', () => {
  const written = new Set(nodes.flatMap(({ node }) => (isStringLiteralLike(node) ? [node.text] : [])))
  const made = nodes.flatMap(({ node }) => {
    if (!isTemplateExpression(node)) return []
    const parts = [node.head, ...node.templateSpans.map((span) => span.literal)].map(({ text }) => text)
    return /^\w+\.[\w.-]*$/.test(parts.join(''))
      ? [new RegExp(`^${parts.map((part) => part.replaceAll('.', String.raw`\.`)).join('.+')}$`)]
      : []
  })
  const unsaid = [...messages.keys()].filter(
    (key) => !written.has(key) && !made.some((pattern) => pattern.test(key)),
  )
  expect(unsaid).toEqual([])
})
