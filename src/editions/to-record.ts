import type { Author, Media, Place, Speaker, Topic, Translator } from '@/payload-types'

import type { EditionRecord, PersonRecord, PictureFile, RefKind, SubjectRecord } from './edition'
import { inLanguages, many, text, words } from './in-languages'
import { refTo } from './ref-to'

interface StoredOf {
  author: Partial<Author>
  translator: Partial<Translator>
  speaker: Partial<Speaker>
  topic: Partial<Topic>
  place: Partial<Place>
  picture: Partial<Media>
}

function toPerson(stored: Partial<Author>, hasPage = true): PersonRecord {
  const { slug, name, otherNames, bio, portrait, languages, links } = stored
  return {
    kind: 'person',
    slug: hasPage ? (slug ?? null) : null,
    name: inLanguages(name, words),
    otherNames: inLanguages(otherNames, many),
    bio: inLanguages(bio, text),
    portrait: refTo('picture', portrait),
    languages: hasPage ? (languages ?? []) : [],
    links: hasPage ? (links ?? []).map(({ label, url }) => ({ label, href: url })) : [],
  }
}

function toSubject(stored: Partial<Topic & Place>, hasPage = true): SubjectRecord {
  const { slug, name, otherNames, introduction, country, region } = stored
  return {
    kind: 'subject',
    slug: hasPage ? (slug ?? null) : null,
    name: inLanguages(name, words),
    otherNames: inLanguages(otherNames, many),
    introduction: hasPage ? inLanguages(introduction, text) : {},
    country: country ?? null,
    region: inLanguages(region, words),
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
      const speaker = stored as StoredOf['speaker']
      return toSubject(speaker, speaker.publicFigure === true)
    }
    case 'topic':
    case 'place':
      return toSubject(stored)
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
