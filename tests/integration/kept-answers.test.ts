import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { listArchive, listArchiveMonth } from '@/content/archive'
import { getAuthor, listAuthors } from '@/content/authors'
import { getFeed, getFeedOf } from '@/content/feeds'
import { getHome } from '@/content/home'
import {
  getInterview,
  getInterviewWithSource,
  getTwoLanguages,
  listAnswerPaths,
  listInterviews,
} from '@/content/interviews'
import { listInterviewsBy } from '@/content/listed-interviews'
import { getPictureFile } from '@/content/pictures'
import { getPlace, listPlaces } from '@/content/places'
import { getPublication } from '@/content/publication'
import { isSame } from '@/content/reading/ask'
import { currentSlug } from '@/content/reading/current-slug'
import { listRelated } from '@/content/related'
import { searchInterviews } from '@/content/search'
import { getShortAddress } from '@/content/short-address'
import { getSitemapPart, listNews, listSitemapParts } from '@/content/sitemaps'
import { getSpeaker } from '@/content/speakers'
import { getTopic, listTopics } from '@/content/topics'
import { getTranslator, listTranslators } from '@/content/translators'
import type { Answering, Question } from '@/lib/answering'
import type { Interview } from '@/payload-types'

import { answering } from '../../src/server/answering.mjs'
import {
  changeInterview,
  complete,
  credit,
  exchange,
  makeInterview,
  makeNamed,
  makePicture,
  rich,
} from '../support/builders'
import { closePayload, openPayload, unusual } from '../support/open-payload'

type Slugged = 'authors' | 'translators' | 'speakers' | 'topics' | 'places'
type Reader = () => Promise<unknown>

/** An interview in two languages, and all that it names. */
async function makeWork() {
  const portrait = await makePicture()
  const ids = {
    authors: await makeNamed('authors', { portrait, bio: rich(unusual('bio')) }),
    translators: await makeNamed('translators'),
    speakers: await makeNamed('speakers', { publicFigure: true }),
    topics: await makeNamed('topics'),
    places: await makeNamed('places'),
  }
  const hero = await makePicture()
  const shared = {
    spokenLanguages: ['ar'],
    authors: [credit(ids.authors)],
    translators: [{ person: ids.translators, role: 'translator' as const, creditedAs: 'name' as const }],
    interviewees: [{ protection: 'named' as const, speaker: ids.speakers, nameWithheld: false }],
    topics: [ids.topics],
    places: [ids.places],
    hero,
  }
  const english = await makeInterview({ ...shared, exchanges: [exchange('Why?', unusual('answer'))] })
  const arabic = await makeInterview({
    ...shared,
    language: 'ar',
    translationOf: english.id,
    exchanges: [exchange('لماذا؟', unusual('answer'))],
  })
  return { ids, hero, portrait, english, arabic }
}

let one: Awaited<ReturnType<typeof makeWork>>
let other: Awaited<ReturnType<typeof makeWork>>

beforeAll(async () => {
  await openPayload()
  ;[one, other] = [await makeWork(), await makeWork()]
})
afterAll(closePayload)

const isStillSo = async ({ asked }: Question) => asked !== null && isSame(asked)

const slugIn = async (collection: Slugged, id: number) =>
  (await (await openPayload()).findByID({ collection, id, depth: 0 })).slug ?? ''
const slugOf = ({ slug }: Interview) => slug ?? ''

/** All that pages, feeds and files are made of, by what a reader would call it. */
async function readersOf({ ids, hero, english, arabic }: typeof one): Promise<Record<string, Reader>> {
  const { db } = await openPayload()
  expect(db.name).toBe('postgres')
  const slugs = {
    author: await slugIn('authors', ids.authors),
    translator: await slugIn('translators', ids.translators),
    speaker: await slugIn('speakers', ids.speakers),
    topic: await slugIn('topics', ids.topics),
    place: await slugIn('places', ids.places),
  }
  const day = new Date(english.publishedAt ?? '')
  const { filename } = await (await openPayload()).findByID({ collection: 'media', id: hero })
  return {
    'the interview': () => getInterviewWithSource('en', slugOf(english)),
    'its translation': () => getInterview('ar', slugOf(arabic)),
    'both languages': () => getTwoLanguages('en', slugOf(english), 'ar'),
    'an answer in other languages': () =>
      listAnswerPaths({ work: english.work ?? '', language: 'en' }, english.exchanges?.[0]?.key ?? ''),
    'what to read next': () => listRelated('en', english.work ?? ''),
    'the list': () => listInterviews('en'),
    'the home page': () => getHome('en'),
    'the archive': () => listArchive('en'),
    'a month': () => listArchiveMonth('en', day.getUTCFullYear(), day.getUTCMonth() + 1),
    'an author': () => getAuthor('en', slugs.author),
    'a translator': () => getTranslator('ar', slugs.translator),
    'a speaker': () => getSpeaker('en', slugs.speaker),
    'a topic': () => getTopic('en', slugs.topic),
    'a place': () => getPlace('ar', slugs.place),
    'the index of authors': () => listAuthors('en'),
    'the index of translators': () => listTranslators('en'),
    'the index of topics': () => listTopics('en'),
    'the index of places': () => listPlaces('en'),
    'the feed': () => getFeed('en'),
    'the feed of a topic': () => getFeedOf('topic', 'en', slugs.topic),
    'the feed of a translator': () => getFeedOf('translator', 'en', slugs.translator),
    'the API by a topic': () => listInterviewsBy({ topic: slugs.topic }, {}),
    'the parts of the sitemap': () => listSitemapParts(),
    'the sitemap of interviews': () => getSitemapPart('interviews-1'),
    'the sitemap of authors': () => getSitemapPart('authors'),
    'the news': () => listNews(),
    'the short address': () => getShortAddress(english.work ?? '', 'en'),
    'an address that was': () => currentSlug('interview', 'nowhere', 'en'),
    'the publication': () => getPublication('en'),
    'a picture': async () => (await getPictureFile(filename ?? ''))?.tag ?? null,
  }
}

async function rename(collection: Slugged, id: number) {
  await (await openPayload()).update({ collection, id, data: { name: unusual('Nam') } })
}

/** What somebody of the newsroom does, one after the other. */
const changes: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['an author is called otherwise', () => rename('authors', one.ids.authors)],
  [
    'an author’s bio is another',
    async () =>
      (await openPayload()).update({
        collection: 'authors',
        id: one.ids.authors,
        data: { bio: rich(unusual('bio')) },
      }),
  ],
  ['a translator is called otherwise', () => rename('translators', one.ids.translators)],
  ['a speaker is called otherwise', () => rename('speakers', one.ids.speakers)],
  ['a topic is called otherwise', () => rename('topics', one.ids.topics)],
  ['a place is called otherwise', () => rename('places', one.ids.places)],
  [
    'a picture is described otherwise',
    async () =>
      (await openPayload()).update({ collection: 'media', id: one.hero, data: { alt: unusual('Alt') } }),
  ],
  [
    'a portrait is described otherwise',
    async () =>
      (await openPayload()).update({
        collection: 'media',
        id: one.portrait,
        data: { alt: unusual('Alt') },
      }),
  ],
  ['a topic of another work is called otherwise', () => rename('topics', other.ids.topics)],
  [
    'a headline is another',
    () => changeInterview(one.english.id, { _status: 'published', headline: unusual('Head') }),
  ],
  [
    'an answer is another',
    () =>
      changeInterview(one.arabic.id, {
        _status: 'published',
        exchanges: [exchange('لماذا؟', unusual('answer'))],
      }),
  ],
  ['a draft is written', async () => makeInterview(await complete({ _status: 'draft' }))],
  ['another is published', () => makeInterview()],
  [
    'the publication is called otherwise',
    async () => (await openPayload()).updateGlobal({ slug: 'publication', data: { name: unusual('House') } }),
  ],
  [
    'the home page is arranged',
    async () =>
      (await openPayload()).updateGlobal({ slug: 'home', locale: 'en', data: { lead: one.english.id } }),
  ],
  [
    'an author’s name is withheld',
    () =>
      changeInterview(one.english.id, {
        _status: 'published',
        authors: [credit(one.ids.authors, 'withheld')],
        houseByline: true,
      }),
  ],
  ['a translation is taken down', () => changeInterview(one.arabic.id, { _status: 'draft' })],
]

/** What is asked beside what is said, and may change without it: few, and rarely. */
const forNothing: Readonly<Record<string, readonly string[]>> = {
  // Whoever shows a portrait says whose it is.
  'a portrait is described otherwise': [
    'the interview',
    'its translation',
    'both languages',
    'an author',
    'the feed',
    'the feed of a topic',
    'the feed of a translator',
  ],
  // A list knows the headlines of the other versions of what it lists.
  'a headline is another': ['a place'],
}

/** With the publication itself, which stands on each of them. */
const onPage = (read: Reader) => () => Promise.all([read(), getPublication('en')])

describe('what is kept', () => {
  it.each(changes)('is asked for anew exactly where it says something else: %s', async (what, change) => {
    const readers = Object.entries(await readersOf(one)).map(([name, read]) => [name, onPage(read)] as const)
    const before = await Promise.all(
      readers.map(async ([name, read]) => {
        const from: Answering = { questions: [], until: Infinity }
        const said = JSON.stringify(await answering.run(from, read))
        expect(from.questions.length, name).toBeGreaterThan(0)
        return { name, read, said, from }
      }),
    )
    await change()
    const told = await Promise.all(
      before.map(async ({ name, read, said, from }) => {
        const areSame = (await Promise.all(from.questions.map(isStillSo))).every(Boolean)
        const isAsBefore = JSON.stringify(await read()) === said
        return areSame === isAsBefore ? [] : [isAsBefore ? name : `${name} is stale`]
      }),
    )
    expect(told.flat()).toEqual(forNothing[what] ?? [])
  })

  it('of a search is made anew after anything, and only then', async () => {
    const from: Answering = { questions: [], until: Infinity }
    const request = { query: 'answer', language: 'en', filters: {}, page: 1 } as const
    await answering.run(from, () => searchInterviews(request, 'en'))
    expect(await Promise.all(from.questions.map(isStillSo))).toContain(false)
    expect(from.questions.some(({ about }) => about.length === 0)).toBe(true)
  })
})
