import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { leaveOutUnsaid, whereFaults } from '@/cms/doors/where-faults'
import { mendedAddress } from '@/cms/admin/list/mended-address'

const topics: FlattenedField[] = [
  { name: 'name', type: 'text', localized: true },
  { name: 'slug', type: 'text' },
]
const blocks = [
  {
    slug: 'questionAnswer',
    fields: [],
    flattenedFields: [
      { name: 'answer', type: 'richText' },
      { name: 'question', type: 'text' },
    ],
  },
]
const fields = [
  { name: 'headline', type: 'text' },
  { name: 'count', type: 'number' },
  { name: 'day', type: 'date' },
  { name: 'on', type: 'checkbox' },
  { name: 'state', type: 'select', options: ['draft', { label: 'Out', value: 'out' }] },
  { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true },
  { name: 'original', type: 'relationship', relationTo: 'topics' },
  { name: 'either', type: 'relationship', relationTo: ['topics', 'users'] },
  { name: 'exchanges', type: 'blocks', blocks },
  { name: 'rows', type: 'array', flattenedFields: [{ name: 'note', type: 'text' }] },
  { name: 'data', type: 'json' },
  { name: 'spot', type: 'point' },
] as unknown as FlattenedField[]

const model = { fieldsOf: (slug: string) => (slug === 'topics' ? topics : []), locales: ['en', 'ar'] }
const faultsOf = (where: unknown) =>
  whereFaults(where, fields, model).map(({ filter, fault }) => [filter, fault])
const ask = (filter: string, operator: string, value: unknown) =>
  faultsOf({ [filter]: { [operator]: value } })

describe('a filter that Postgres can answer', () => {
  it.each([
    ['id', 'equals', '7'],
    ['id', 'in', '1,2'],
    ['id', 'greater_than', 3],
    ['headline', 'like', 'water'],
    ['headline', 'in', ['a', 'b']],
    ['headline', 'equals', 'null'],
    ['count', 'less_than', '1.5'],
    ['day', 'greater_than', '2024-03-09'],
    ['day', 'equals', null],
    ['on', 'equals', 'true'],
    ['state', 'in', 'draft,out'],
    ['topics', 'equals', ['5']],
    ['topics', 'equals', ['5', '6']],
    ['topics', 'equals', 'null'],
    ['topics', 'equals', ['none']],
    ['topics', 'in', '5,6'],
    ['topics', 'exists', 'false'],
    ['topics', 'contains', { slug: { equals: 'water' } }],
    ['topics.name.ar', 'like', 'ماء'],
    ['topics.id', 'equals', '5'],
    ['either', 'equals', { relationTo: 'users', value: '1' }],
    ['either.value', 'equals', '1'],
    ['either.relationTo', 'equals', 'users'],
    ['exchanges.question', 'contains', 'why'],
    ['exchanges.blockType', 'equals', 'questionAnswer'],
    ['rows.note', 'exists', 'true'],
    ['data', 'exists', 'true'],
    ['spot', 'near', '10,20,5'],
  ])('%s %s %j', (filter, operator, value) => expect(ask(filter, operator, value)).toEqual([]))
})

describe('a filter that it cannot', () => {
  it.each([
    ['id', 'equals', '99999999999999', 'id'],
    ['id', 'equals', '2147483648', 'id'],
    ['id', 'equals', '1.5', 'id'],
    ['id', 'in', '1,abc', 'id'],
    ['id', 'contains', '1', 'operator'],
    ['headline', 'near', '1,2', 'operator'],
    ['headline', 'all', 'a', 'operator'],
    ['headline', 'equals', { a: 'b' }, 'text'],
    ['count', 'equals', 'many', 'number'],
    ['count', 'equals', 'NaN', 'number'],
    ['day', 'greater_than', 'yesterday', 'date'],
    ['day', 'equals', '+275760-09-13', 'date'],
    ['day', 'like', '2024', 'operator'],
    ['on', 'equals', 'maybe', 'trueOrFalse'],
    ['on', 'greater_than', 'true', 'operator'],
    ['state', 'equals', 'lost', { oneOf: ['draft', 'out'] }],
    ['topics', 'equals', 'true', 'id'],
    ['topics', 'equals', 'some-slug', 'id'],
    ['topics', 'not_like', '5', 'operator'],
    ['topics', 'exists', 'x', 'trueOrFalse'],
    ['topics', 'contains', { slug: { near: '1' } }, 'operator'],
    ['original', 'contains', '5', 'operator'],
    ['original.slug', 'within', 'x', 'operator'],
    ['either', 'equals', { relationTo: 'media', value: '1' }, { oneOf: ['topics', 'users'] }],
    ['either', 'equals', { relationTo: 'users', value: 'x' }, 'id'],
    ['exchanges', 'exists', 'true', 'operator'],
    ['exchanges.answer', 'like', 'water', 'operator'],
    ['exchanges.answer.root', 'like', 'water', 'inside'],
    ['exchanges.id', 'equals', 'abc', 'row'],
    ['exchanges.id', 'exists', 'true', 'row'],
    ['rows.id', 'in', 'abc', 'row'],
    ['exchanges.blockType', 'equals', 'x', { oneOf: ['questionAnswer'] }],
    ['rows', 'exists', 'true', 'operator'],
    ['data', 'equals', 'x', 'operator'],
    ['headline.en', 'equals', 'x', 'inside'],
    ['spot', 'near', 'here', 'point'],
  ])('%s %s %j', (filter, operator, value, fault) => {
    const [[, found] = []] = ask(filter, operator, value)
    expect(found).toEqual(fault)
  })

  it.each([
    'x',
    ['x'],
    { or: 'x' },
    { or: { a: 'b' } },
    { and: ['x'] },
    { headline: 'x' },
    { headline: ['x'] },
    { or: [{ and: [{ id: '1' }] }] },
  ])('has the form of one: %j', (where) =>
    expect(faultsOf(where).map(([, fault]) => fault)).toEqual(['shape']),
  )

  it('is not asked a thousand times, nor forty deep', () => {
    const many = Array.from({ length: 1000 }, (_, n) => ({ id: { equals: n } }))
    expect(faultsOf({ or: many })).toContainEqual(['where', 'tooMany'])
    const deep = Array.from({ length: 40 }).reduce<object>((inner) => ({ and: [inner] }), {
      id: { equals: 1 },
    })
    expect(faultsOf(deep).map(([, fault]) => fault)).toEqual(['tooMany'])
  })

  it('asks one thing at a time about a kind of part, which Payload cannot ask twice', () => {
    const question = { 'exchanges.question': { contains: 'why' } }
    expect(faultsOf({ or: [question, question] })).toEqual([['exchanges.question', 'twice']])
    expect(faultsOf({ 'exchanges.question': { contains: 'a', equals: 'b' } })).toEqual([
      ['exchanges.question', 'twice'],
    ])
    expect(faultsOf({ and: [question, { 'exchanges.blockType': { equals: 'questionAnswer' } }] })).toEqual([])
  })

  it('leads somewhere, or is left to whoever knows what the caller may ask', () => {
    expect(ask('nosuch', 'equals', 'x')).toEqual([['nosuch', 'unknown']])
    expect(ask('topics.nosuch', 'equals', 'x')).toEqual([['topics.nosuch', 'unknown']])
  })
})

describe('a list in the admin', () => {
  const collections = [{ slug: 'interviews', flattenedFields: fields }] as never
  const at = (query: Record<string, string>) =>
    mendedAddress(collections, ['collections', 'interviews'], query)

  it('stays where it is when it can be asked', () => {
    expect(at({})).toBeNull()
    expect(
      at({ 'where[or][0][and][0][topics][equals][0]': '5', sort: '-day', page: '2', limit: '50' }),
    ).toBeNull()
    expect(at({ 'where[topics][equals]': 'null', columns: '["headline","-day"]' })).toBeNull()
    expect(mendedAddress(collections, ['collections', 'interviews', '5'], { page: 'x' })).toBeNull()
  })

  it('goes on without the filter that cannot be, and names it', () => {
    const mended = at({
      'where[or][0][and][0][topics][equals]': 'true',
      'where[or][0][and][1][count][equals]': '3',
    })
    expect(decodeURIComponent(mended ?? '')).toBe(
      '/admin/collections/interviews?where[or][0][and][1][count][equals]=3&leftOut=topics',
    )
    expect(at({ where: 'x' })).toBe('/admin/collections/interviews?leftOut=where')
  })

  it.each([
    ['page', '1e308'],
    ['limit', 'abc'],
    ['sort', 'exchanges'],
    ['columns', 'x'],
    ['columns', '[1]'],
    ['where[or]', 'x'],
    ['where[or][a]', 'b'],
  ])('remembers no %s=%s', (name, value) => expect(at({ [name]: value })).toContain('?leftOut='))

  it('asks nothing of a filter without a value', () => {
    const where = {
      or: [
        { and: [{ topics: { equals: undefined } }, { count: { equals: '' } }, { on: { equals: 'true' } }] },
      ],
    }
    leaveOutUnsaid(where)
    expect(where).toEqual({ or: [{ and: [{ topics: {} }, { count: {} }, { on: { equals: 'true' } }] }] })
  })
})
