import type { CollectionConfig, Field, Plugin } from 'payload'

/** What somebody of the newsroom asks of interviews. All else in them is the house's own, or is looked for by its words. */
const offered: ReadonlySet<string> = new Set([
  'headline',
  'language',
  'spokenLanguages',
  'authors.person',
  'authors.creditedAs',
  'houseByline',
  'translators.person',
  'translators.creditedAs',
  'noTranslator',
  'interviewees.speaker',
  'interviewees.protection',
  'topics',
  'places',
  'talk.heldOn',
  'talk.place',
  'talk.medium',
  'hero',
  'translationOf',
  'neverPublish',
  'publishedAt',
  'slug',
])

/** What the list says in words, where Payload would say how many rows there are, or a code. */
const cells: Readonly<Record<string, string>> = {
  authors: '@/cms/admin/list/people-cell#PeopleCell',
  translators: '@/cms/admin/list/people-cell#PeopleCell',
  language: '@/cms/admin/list/language-cell#LanguageCell',
}

function withCell(field: Field, path: string): Field {
  const Cell = cells[path]
  return Cell === undefined
    ? field
    : ({
        ...field,
        admin: { ...field.admin, components: { ...field.admin?.components, Cell } },
      } as Field)
}

function withOffer(field: Field, within: readonly string[] = []): Field {
  const path = 'name' in field && field.type !== 'ui' ? [...within, field.name] : within
  if (field.type === 'tabs')
    return {
      ...field,
      tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map((one) => withOffer(one, path)) })),
    }
  if ('fields' in field)
    return withCell({ ...field, fields: field.fields.map((one) => withOffer(one, path)) }, path.join('.'))
  if (field.type === 'ui') return field
  if (offered.has(path.join('.'))) return withCell(field, path.join('.'))
  return { ...field, admin: { ...field.admin, disableListFilter: true } } as Field
}

const ofNouns = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === 'interviews'
    ? { ...collection, fields: collection.fields.map((field) => withOffer(field)) }
    : collection

/** The list of interviews is narrowed by what the newsroom speaks of, not by how a text is stored, and says who is credited. */
export const interviewList: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map(ofNouns),
})
