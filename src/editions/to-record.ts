import { localeCodes } from '@/i18n/locales'
import type { RichText } from '@/content/types'
import type { Author, Media, Place, Speaker, Topic, Translator } from '@/payload-types'

import type { EditionRecord, Localized, PersonRecord, PictureFile, RefKind } from './edition'
import { refTo } from './ref-to'
import { toRichText } from './to-rich-text'

interface StoredOf {
  author: Partial<Author>
  translator: Partial<Translator>
  speaker: Partial<Speaker>
  topic: Partial<Topic>
  place: Partial<Place>
  picture: Partial<Media>
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Of a localized field as it is stored, what it says in each of our languages. */
function inLanguages<Value>(localized: unknown, read: (value: unknown) => Value | null): Localized<Value> {
  const all = isRecord(localized) ? localized : {}
  return Object.fromEntries(
    localeCodes.flatMap((language) => {
      const value = read(all[language])
      return value === null ? [] : [[language, value]]
    }),
  )
}

const words = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : null)
const text = (value: unknown): RichText | null => {
  const blocks = toRichText(value)
  return blocks.length > 0 ? blocks : null
}

function toPerson({ slug, name, bio, portrait }: Partial<Author>, hasPage = true): PersonRecord {
  return {
    kind: 'person',
    slug: hasPage ? (slug ?? null) : null,
    name: inLanguages(name, words),
    bio: inLanguages(bio, text),
    portrait: refTo('picture', portrait),
  }
}

type Stored = { filename?: string | null; width?: number | null; height?: number | null } | null | undefined
const toFile = (stored: Stored): PictureFile[] =>
  stored?.filename && stored.width && stored.height
    ? [{ file: stored.filename, width: stored.width, height: stored.height }]
    : []

/** Of a stored record, loaded with all its languages, what may be told of it wherever something public names it. */
export function toRecord<Kind extends RefKind>(kind: Kind, stored: StoredOf[Kind]): EditionRecord
export function toRecord(kind: RefKind, stored: StoredOf[RefKind]): EditionRecord {
  switch (kind) {
    case 'author':
      return toPerson(stored)
    case 'translator': {
      const translator = stored as StoredOf['translator']
      return toPerson(translator, translator.ownPage !== false)
    }
    case 'speaker': {
      const { slug, name, publicFigure } = stored as StoredOf['speaker']
      return {
        kind: 'speaker',
        slug: publicFigure ? (slug ?? null) : null,
        name: inLanguages(name, words),
      }
    }
    case 'topic':
    case 'place': {
      const { slug, name } = stored as StoredOf['topic']
      return { kind: 'tag', slug: slug ?? '', name: inLanguages(name, words) }
    }
    case 'picture': {
      const picture = stored as StoredOf['picture']
      const { small, medium, large, portrait } = picture.sizes ?? {}
      const all = [small, medium, large, picture].flatMap(toFile)
      return {
        kind: 'picture',
        alt: inLanguages(picture.alt, words),
        caption: inLanguages(picture.caption, words),
        credit: picture.credit ?? null,
        sizes: all.filter((size, n) => all.findIndex(({ width }) => width === size.width) === n),
        square: toFile(portrait)[0] ?? null,
      }
    }
    default:
      return kind satisfies never
  }
}
