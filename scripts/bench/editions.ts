import { refsTo } from '@/editions/ref-to'
import { listedRefs, refsOf, shownUnder, toEdition } from '@/editions/to-edition'
import { toHouse } from '@/editions/to-house'
import { toPassages } from '@/editions/to-passages'
import { toRecord } from '@/editions/to-record'
import type { Arrangement, EditionRecord, House, RefKind } from '@/editions/edition'
import { lexicalDocument } from '@/text/lexical-document'
import type { Author, Interview, Media } from '@/payload-types'

import { counts, type Generated, type Kind, namesOf, randomFrom, sentence } from './corpus'

/** As many as the archive has; every third text has one, and every second person. */
const pictures = 60

const unique = (ids: readonly number[]) => [...new Set(ids)]
const pictureOf = (id: number) => 1 + (id % pictures)
const wordsIn = (text: string) => text.split(' ').length

type Block = NonNullable<Interview['exchanges']>[number]

/** Now and then a figure and a pull quote, so that a long text has every kind of part. */
function blocksOf({ exchanges, speakers }: Generated, keys: string): Block[] {
  return exchanges.flatMap(({ question, answer }, n): Block[] => {
    const key = `q${keys}${String(n + 1)}`
    const speaker = speakers.length > 1 ? `i${String(n % speakers.length)}` : null
    const asked: Block = {
      blockType: 'questionAnswer',
      key,
      question,
      answer: lexicalDocument([answer]),
      speaker,
    }
    const quoted = answer.split(' ').slice(0, 12).join(' ')
    const quote: Block = { blockType: 'pullQuote', key: `p${key}`, text: quoted, exchangeKey: key }
    const figure: Block = { blockType: 'figure', key: `f${key}`, media: pictureOf(n), caption: question }
    const narration: Block = { blockType: 'narration', key: `n${key}`, text: lexicalDocument([question]) }
    return [
      asked,
      ...(n % 15 === 14 ? [quote] : []),
      ...(n % 20 === 19 ? [figure] : []),
      ...(n % 18 === 17 ? [narration] : []),
    ]
  })
}

/** As editors would have stored it. */
function stored(made: Generated, original: number | null): Interview {
  const { id, language, published, headline, standfirst, exchanges } = made
  return {
    id,
    language,
    headline,
    standfirst,
    slug: `bench-${String(id)}`,
    work: `w${String(original ?? id)}`,
    publishedAt: published,
    createdAt: published,
    updatedAt: published,
    sourceLanguage: made.translators.length > 0 ? 'ar' : original === null ? null : 'en',
    authors: unique(made.authors).map((person) => ({ person, role: 'interviewer', creditedAs: 'name' })),
    translators: unique(made.translators).map((person) => ({
      person,
      role: 'translator',
      creditedAs: 'name',
    })),
    interviewees: unique(made.speakers).map((speaker, n) => ({
      key: `i${String(n)}`,
      protection: 'named',
      speaker,
    })),
    protectsPeople: false,
    topics: unique(made.topics),
    places: unique(made.places),
    hero: id % 3 === 0 ? pictureOf(id) : null,
    exchanges: blocksOf({ ...made, speakers: unique(made.speakers) }, String(original ?? id)),
    questions: exchanges.length,
    words: exchanges.reduce((sum, { question, answer }) => sum + wordsIn(question) + wordsIn(answer), 0),
  }
}

/** What a publication would have written of an interview, see cms/publishing. */
export function editionOf(made: Generated, original: number | null) {
  const interview = stored(made, original)
  const edition = toEdition(interview, original === null ? null : new Set(), made.language)
  const { summary } = edition
  return {
    id: made.id,
    original,
    language: made.language,
    work: summary.work,
    slug: summary.slug,
    published: summary.publishedAt,
    headline: summary.headline,
    // The archive's translations are of English texts.
    made_from: original === null ? null : 'en',
    words: interview.words,
    ...edition,
    listed: listedRefs(summary),
    refs: refsOf(edition),
    shown: shownUnder(edition),
    passages: toPassages(edition),
    topics: unique(made.topics),
    places: unique(made.places),
    authors: unique(made.authors),
    translators: unique(made.translators),
    speakers: unique(made.speakers),
  }
}

const kinds = {
  topics: 'topic',
  places: 'place',
  authors: 'author',
  translators: 'translator',
  speakers: 'speaker',
} as const satisfies Record<Kind, RefKind>

/** Every tenth person is in several roles: one person, with one address. */
const slugOf = (kind: Kind, id: number) =>
  ['authors', 'translators', 'speakers'].includes(kind) && id % 10 === 0
    ? `person-${String(id)}`
    : `${kind}-${String(id)}`

function recordOf(kind: Kind, id: number): EditionRecord {
  const { en, other, ar } = namesOf(kind, id)
  const random = randomFrom(id * 31)
  const text = {
    en: lexicalDocument([sentence('en', random, 40)]),
    ar: lexicalDocument([sentence('ar', random, 40)]),
  }
  // With all languages at once, as the database has them; the types know a record in one.
  const named = { slug: slugOf(kind, id), name: { en, ar }, otherNames: { en: [other] } }
  const all: unknown = {
    ...named,
    bio: text,
    introduction: text,
    languages: ['en', 'ar'],
    publicFigure: true,
    portrait: id % 2 === 0 ? pictureOf(id) : null,
  }
  return toRecord(kinds[kind], all as Partial<Author>)
}

function pictureRecord(id: number): EditionRecord {
  const size = (name: string, width: number) => ({
    filename: `${name}-${String(id)}.webp`,
    width,
    height: width,
  })
  const all: unknown = {
    ...size('bench', 2000),
    alt: { en: namesOf('places', id).en },
    credit: namesOf('authors', id).en,
    sizes: { small: size('small', 400), medium: size('medium', 800), portrait: size('portrait', 160) },
  }
  return toRecord('picture', all as Partial<Media>)
}

/** The people, topics, places and pictures of the archive, whether an interview of it names them or not. */
export function records(): { ref: string; kind: RefKind; record: EditionRecord }[] {
  const numbered = (length: number) => Array.from({ length }, (_, n) => n + 1)
  const all = (Object.keys(counts) as Kind[]).flatMap((of) =>
    numbered(counts[of]).map((id) => ({
      ref: `${kinds[of]}:${String(id)}`,
      kind: kinds[of],
      record: recordOf(of, id),
    })),
  )
  const shown = numbered(pictures).map((id) => ({
    ref: `picture:${String(id)}`,
    kind: 'picture' as const,
    record: pictureRecord(id),
  }))
  return [...all, ...shown]
}

/** The publication, and its home page as editors have arranged it with these interviews. */
export function house(interviews: readonly number[]): { publication: House; home: Arrangement } {
  const [lead, ...picks] = interviews
  return {
    publication: toHouse({}),
    home: {
      lead: lead === undefined ? {} : { en: lead },
      picks: { en: picks.slice(0, 4) },
      topics: refsTo('topic', [1, 2, 3]),
      places: refsTo('place', [1, 2]),
    },
  }
}
