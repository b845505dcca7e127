import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload, PayloadRequest } from 'payload'

import { localeCodes } from '@/i18n/locales'
import { emphasised, lexicalDocument } from '@/text/lexical-document'
import { sample } from '../sample/sample'
import type { SamplePicture, SamplePlace, SampleSpeaker } from '../sample/sample-publication'

import { inTransaction } from './open-payload'
import { giveSampleWords } from './sample-house'
import { type Ids, interviewData } from './sample-interview'

export type Progress = (done: number, total: number, words: string) => void

const pictures = path.resolve('scripts/sample/pictures')
/** By this a sample's picture is known among the editors' own. */
export const samplePrefix = 'sample-'

const text = (paragraphs?: readonly string[]) =>
  paragraphs ? lexicalDocument(paragraphs, emphasised) : undefined

async function addPicture(payload: Payload, req: PayloadRequest, picture: SamplePicture): Promise<number> {
  const data = await readFile(path.join(pictures, picture.file))
  const name = `${samplePrefix}${picture.id}.webp`
  const [first, ...others] = localeCodes
  const words = (locale: (typeof localeCodes)[number]) => ({
    alt: picture.alt[locale],
    caption: picture.caption?.[locale] ?? null,
  })
  const locale = first ?? 'en'
  const file = { data, mimetype: 'image/webp', name, size: data.length }
  const { id } = await payload.create({
    collection: 'media',
    locale,
    data: { ...words(locale), credit: picture.credit },
    file,
    req,
  })
  for (const other of others)
    await payload.update({ collection: 'media', id, locale: other, data: words(other), req })
  return id
}

/** Makes a record whose names (and bios) are in every language, unless one of that address exists. */
async function addNamed(
  payload: Payload,
  req: PayloadRequest,
  collection: 'authors' | 'translators' | 'speakers' | 'topics' | 'places',
  slug: string,
  inEach: (locale: (typeof localeCodes)[number]) => {
    name: string
    bio?: ReturnType<typeof text>
    introduction?: ReturnType<typeof text>
    region?: string
  },
  shared: object = {},
): Promise<number> {
  const existing = await payload.find({
    collection,
    where: { slug: { equals: slug } },
    limit: 1,
    depth: 0,
    req,
  })
  if (existing.docs[0]) return existing.docs[0].id
  const [first = 'en', ...others] = localeCodes
  const { id } = await payload.create({
    collection,
    locale: first,
    data: { ...shared, ...inEach(first), slug },
    req,
  })
  for (const locale of others) await payload.update({ collection, id, locale, data: inEach(locale), req })
  return id
}

/** The sample publication, whole or not at all; what is there already is left as it is. */
export async function loadSample(payload: Payload, progress: Progress): Promise<void> {
  const { authors, translators, speakers, topics, places, interviews } = sample
  const versions = interviews.flatMap((interview) =>
    interview.versions.map((version) => ({ interview, version })),
  )
  const total = sample.pictures.length + versions.length + 1
  let done = 0
  const step = (words: string) => {
    progress((done += 1), total, words)
  }
  await inTransaction(payload, async (req) => {
    const present = await payload.count({
      collection: 'media',
      where: { filename: { like: samplePrefix } },
      req,
    })
    if (present.totalDocs > 0)
      throw new Error('The sample publication is loaded already. "npm run sample:remove" takes it out.')
    const ids: Ids = {
      pictures: new Map(),
      people: new Map(),
      speakers: new Map(),
      topics: new Map(),
      places: new Map(),
    }
    for (const picture of sample.pictures) {
      ids.pictures.set(picture.id, await addPicture(payload, req, picture))
      step(picture.id)
    }
    const portrait = (id?: string) => (id ? (ids.pictures.get(id) ?? null) : null)
    for (const person of authors) {
      const shared = {
        languages: [...person.languages],
        links: linksOf(person),
        portrait: portrait(person.portrait),
      }
      ids.people.set(
        `authors/${person.id}`,
        await addNamed(
          payload,
          req,
          'authors',
          person.id,
          (locale) => ({ name: person.names[locale], bio: text(person.bio[locale]) }),
          shared,
        ),
      )
    }
    for (const person of translators) {
      const author = person.author ? (ids.people.get(`authors/${person.author}`) ?? null) : null
      const shared = {
        languages: [...person.languages],
        links: linksOf(person),
        portrait: portrait(person.portrait),
        author,
      }
      ids.people.set(
        `translators/${person.id}`,
        await addNamed(
          payload,
          req,
          'translators',
          person.id,
          (locale) => ({ name: person.names[locale], bio: author ? undefined : text(person.bio[locale]) }),
          shared,
        ),
      )
    }
    for (const [collection, records] of Object.entries({ speakers, topics, places }) as [
      'speakers' | 'topics' | 'places',
      readonly (SampleSpeaker & Partial<SamplePlace>)[],
    ][])
      for (const record of records) {
        const { id, names, otherNames = [], introduction, region, country, publicFigure } = record
        const shared = { otherNames: [...otherNames], country, publicFigure }
        const inEach = (locale: (typeof localeCodes)[number]) => ({
          name: names[locale],
          introduction: text(introduction?.[locale]),
          region: region?.[locale],
        })
        ids[collection].set(id, await addNamed(payload, req, collection, id, inEach, shared))
      }
    step('people, topics and places')
    const originals = new Map<string, number>()
    const stored = new Map<string, number>()
    for (const { interview, version } of versions.sort(
      (a, b) => Number(b.version.isOriginal) - Number(a.version.isOriginal),
    )) {
      const data = interviewData(interview, version, ids, originals.get(interview.id) ?? null)
      const { id } = await payload.create({ collection: 'interviews', data, req })
      if (version.isOriginal) originals.set(interview.id, id)
      stored.set(`${interview.id} ${version.language}`, id)
      step(version.headline)
    }
    for (const { id, wanted } of interviews)
      if (wanted)
        await payload.create({
          collection: 'assignments',
          data: { ...wanted, original: originals.get(id) ?? 0, state: 'wanted' },
          req,
        })
    await giveSampleWords(payload, req)
    const interviewId = (id: string, locale: string) => stored.get(`${id} ${locale}`)
    for (const locale of localeCodes) {
      const { lead, picks } = await payload.findGlobal({ slug: 'home', locale, depth: 0, req })
      if (lead ?? picks?.length) continue
      await payload.updateGlobal({
        slug: 'home',
        locale,
        data: {
          lead: interviewId(sample.home.lead[locale], locale) ?? null,
          picks: sample.home.picks[locale].flatMap((id) => interviewId(id, locale) ?? []),
          topics: sample.home.topics.flatMap((id) => ids.topics.get(id) ?? []),
          places: sample.home.places.flatMap((id) => ids.places.get(id) ?? []),
        },
        req,
      })
    }
  })
}

const linksOf = ({ links }: { links?: readonly { label: string; href: string }[] }) =>
  (links ?? []).map(({ label, href }) => ({ label, url: href }))
