import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import { tables } from '@/cms/payload/tables'

import { root } from '../../scripts/lib/checkout.mjs'

const names = Object.values(tables)
  .map(({ value }) => value)
  .join('|')
/** A name where a statement has its table; and, wherever they stand and however they are put together, those that are nothing else. */
const patterns = [
  new RegExp(`\\b(?:from|join|update|into|only|table|using)\\s+"?(?:${names})\\b`, 'g'),
  /\b_(?:\w|\$\{[^}]*\})+?_v(?:_rels|_texts|_locales)?\b/g,
  /(?:\w*[a-z]|\})_(?:rels|texts|locales)\b/g,
]
/** Comments, and where Payload is told the name. */
const aside = /^\s*(?:\/?\*|\/\/|dbName:).*$/gm
const namesIn = (source: string) =>
  patterns.flatMap((pattern) => source.replaceAll(aside, '').match(pattern) ?? [])

const own = 'src/cms/payload/tables.ts'
const files = ['src', 'scripts']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/^src\/(?:cms\/migrations\/|payload-types)/.test(file))

it('names of Payload’s tables stand in one file', () => {
  expect(files).toContain(own)
  const found = files.flatMap((file) => {
    const written = file === own ? [] : namesIn(readFileSync(join(root, file), 'utf8'))
    return written.map((name) => `${file}: ${name}`)
  })
  expect(found).toEqual([])
})

it.each([
  ['select id from users where id = 1', 'from users'],
  ['lock table interviews in exclusive mode', 'table interviews'],
  ['select text\n    from by place', 'from by'],
  ['sql.identifier(`_${list}_v`)', '_${list}_v'],
  ["protects('_who_v')", '_who_v'],
  ["{ table: '_interviews_v_rels' }", '_interviews_v_rels'],
  ['sql.identifier(`${collection}_locales`)', '}_locales'],
])('and elsewhere one is found: %s', (source, name) => {
  expect(namesIn(source)).toContain(name)
})

it.each([
  'from ${tables.users} users where users.id = 1',
  'select id from reading.editions',
  '// those from users',
  "  dbName: 'source_texts',",
  "select 'en'::_locales",
])('and what is none is let through: %s', (source) => {
  expect(namesIn(source)).toEqual([])
})
