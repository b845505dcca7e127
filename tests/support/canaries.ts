import type { Interview, Media } from '@/payload-types'
import { footnoteNode, paragraphNode, textNode } from '@/text/lexical'
import { documentOf } from '@/text/lexical-document'

import {
  changeInterview,
  credit,
  exchange,
  makeInterview,
  makeNamed,
  makePicture,
  makeUser,
  rich,
} from './builders'
import type { Targets } from './doors'
import { openPayload, unusual } from './open-payload'
import { rest } from './rest'

/** Something that no reader may learn, and the words that would tell. */
export interface Secret {
  state: string
  words: string[]
}

const word = (): string => unusual('canary')
const nameOf = (name: string) => ({ name })

/** An answer that says something in a footnote alone. */
const noted = (words: string) =>
  ({
    ...exchange('And?', ''),
    answer: documentOf([paragraphNode([textNode('So it was.'), footnoteNode(words)])]),
  }) as ReturnType<typeof exchange>

async function draft(): Promise<Secret> {
  const [head, stand, ask, answer, label, who, whose, topic, place, alt, note] = Array.from(
    { length: 11 },
    word,
  )
  await makeInterview({
    _status: 'draft',
    headline: head,
    standfirst: stand,
    slug: word(),
    exchanges: [exchange(ask ?? '', answer ?? ''), noted(note ?? '')],
    interviewees: [{ protection: 'named', speaker: await makeNamed('speakers', nameOf(who ?? '')), label }],
    authors: [credit(await makeNamed('authors', nameOf(whose ?? '')))],
    topics: [await makeNamed('topics', nameOf(topic ?? ''))],
    places: [await makeNamed('places', nameOf(place ?? ''))],
    hero: await makePicture({ alt, credit: word() }, [1700, 900]),
  })
  const words = [head, stand, ask, answer, label, who, whose, topic, place, alt, note]
  return { state: 'a draft, its people, topics, places and picture', words: words.map(String) }
}

async function changedDraft(): Promise<Secret> {
  const [head, answer, topic, alt, name] = [word(), word(), word(), word(), word()]
  const { id, exchanges } = await makeInterview()
  await changeInterview(
    id,
    {
      headline: head,
      exchanges: [
        ...(exchanges ?? []),
        exchange('?', answer),
        { blockType: 'figure', media: await makePicture({ alt }) },
      ],
      topics: [await makeNamed('topics', { name: topic })],
      authors: [credit(await makeNamed('authors', { name }))],
    },
    true,
  )
  return { state: 'a changed draft of a published interview', words: [head, answer, topic, alt, name] }
}

async function unpublished(): Promise<Secret> {
  const [head, name, alt] = [word(), word(), word()]
  const authors = [credit(await makeNamed('authors', { name }))]
  const { id } = await makeInterview({ headline: head, authors, hero: await makePicture({ alt }) })
  await changeInterview(id, { _status: 'draft' })
  return { state: 'an unpublished interview', words: [head, name, alt] }
}

async function trashed(): Promise<Secret> {
  const [head, name, alt] = [word(), word(), word()]
  const authors = [credit(await makeNamed('authors', { name }))]
  const { id } = await makeInterview({ headline: head, authors, hero: await makePicture({ alt }) })
  await changeInterview(id, { deletedAt: new Date().toISOString() })
  return { state: 'a published interview in the trash', words: [head, name, alt] }
}

async function oldVersion(): Promise<Secret> {
  const [head, answer, alt, name] = [word(), word(), word(), word()]
  const { id } = await makeInterview({
    headline: head,
    slug: unusual('slug'),
    exchanges: [exchange('?', answer)],
    hero: await makePicture({ alt }),
    authors: [credit(await makeNamed('authors', { name }))],
  })
  await changeInterview(id, {
    _status: 'published',
    headline: unusual('new'),
    exchanges: [exchange('?', 'new')],
    hero: null,
    authors: [credit(await makeNamed('authors'))],
  })
  return { state: 'an old version', words: [head, answer, alt, name] }
}

async function withheldNames(): Promise<Secret> {
  const [author, signed, translator, alt] = [word(), word(), word(), word()]
  const portrait = await makePicture({ alt })
  await makeInterview({
    houseByline: true,
    spokenLanguages: ['ar'],
    authors: [
      credit(await makeNamed('authors', { name: author, bio: rich(author), portrait }), 'withheld', signed),
    ],
    translators: [
      {
        person: await makeNamed('translators', { name: translator }),
        role: 'translator',
        creditedAs: 'withheld',
      },
    ],
  })
  return { state: 'withheld credits', words: [author, signed, translator, alt] }
}

async function penName(): Promise<Secret> {
  const [author, translator] = [word(), word()]
  await makeInterview({
    spokenLanguages: ['apc'],
    authors: [
      credit(await makeNamed('authors', { name: author, bio: rich(author) }), 'penName', unusual('Pen')),
    ],
    translators: [
      {
        person: await makeNamed('translators', { name: translator }),
        role: 'translator',
        creditedAs: 'penName',
        signedAs: unusual('Pen'),
      },
    ],
  })
  return { state: 'who stands behind a pen name', words: [author, translator] }
}

async function withheldLater(): Promise<Secret> {
  const name = word()
  const person = await makeNamed('authors', { name })
  const { id } = await makeInterview({ authors: [credit(person)] })
  await changeInterview(id, {
    _status: 'published',
    houseByline: true,
    authors: [credit(person, 'withheld')],
  })
  return { state: 'a name withheld after publication', words: [name] }
}

async function withheldInterviewee(): Promise<Secret> {
  const [name, label, place] = [word(), word(), word()]
  await makeInterview({
    interviewees: [
      {
        protection: 'named',
        speaker: await makeNamed('speakers', { name, publicFigure: true }),
        label,
        nameWithheld: true,
      },
    ],
    talk: { heldOn: '2011-05-17', place: await makeNamed('places', { name: place }), medium: 'phone' },
  })
  return { state: 'a withheld interviewee', words: [name, label, place, '2011-05-17'] }
}

async function protectedInterviewee(): Promise<Secret> {
  const [name, place] = [word(), word()]
  await makeInterview({
    interviewees: [
      {
        protection: 'described',
        label: 'a teacher',
        speaker: await makeNamed('speakers', { name, publicFigure: true }),
        nameWithheld: false,
      },
    ],
    talk: { heldOn: '2012-06-18', place: await makeNamed('places', { name: place }), medium: 'video' },
  })
  return { state: 'a protected interviewee', words: [name, place, '2012-06-18'] }
}

async function privateOriginal(): Promise<Secret> {
  const [head, answer] = [word(), word()]
  const original = await makeInterview({
    _status: 'draft',
    language: 'ar',
    spokenLanguages: ['ar'],
    headline: head,
    exchanges: [exchange('؟', answer)],
  })
  const translators = [
    { person: await makeNamed('translators'), role: 'translator' as const, creditedAs: 'name' as const },
  ]
  await makeInterview({
    language: 'en',
    translationOf: original.id,
    translatedFrom: original.id,
    translators,
  })
  return { state: 'a private original', words: [head, answer] }
}

async function formerSlugs(): Promise<Secret> {
  const [slug, personSlug] = [word(), word()]
  const payload = await openPayload()
  const person = await makeNamed('authors', { slug: personSlug })
  const { id } = await makeInterview({ slug, authors: [credit(person)] })
  await changeInterview(id, { _status: 'published', slug: unusual('slug') })
  await payload.update({ collection: 'authors', id: person, data: { slug: unusual('slug') } })
  return { state: 'former addresses', words: [slug, personSlug] }
}

async function linkedPeople(): Promise<Secret> {
  const [name, login, email] = [word(), word(), `${word()}@example.org`]
  const author = await makeNamed('authors', { name })
  const person = await makeNamed('translators', { author })
  await makeUser('translator', { name: login, email, author, translator: person })
  const translators = [{ person, role: 'translator' as const, creditedAs: 'name' as const }]
  await makeInterview({ spokenLanguages: ['fr'], translators })
  return { state: 'logins, and whom a public translator is besides', words: [name, login, email] }
}

async function arrangedAtHome(): Promise<Secret> {
  const [head, name] = [word(), word()]
  const payload = await openPayload()
  const topic = await makeNamed('topics', { name })
  const { id } = await makeInterview({ headline: head, topics: [topic] })
  await payload.updateGlobal({
    slug: 'home',
    locale: 'en',
    data: { lead: id, picks: [id], topics: [topic] },
  })
  await changeInterview(id, { _status: 'draft' })
  return { state: 'what stood on the home page and was taken back', words: [head, name] }
}

/** Asks for a withdrawal as an editor does. */
async function withdraw(of: string, id: number): Promise<void> {
  const { token } = await makeUser('editor')
  const path = `/api/${of}/${String(id)}/withdrawal`
  const { status, text } = await rest(path, { method: 'POST', token, body: { withheldBy: 'person' } })
  if (status !== 200) throw new Error(text)
}

/** Of somebody who has written and translated, and of a public figure, with a portrait, in two languages, a draft and a former spelling. */
async function withdrawnNames(): Promise<Secret> {
  const [author, arabic, signed, translator, speaker, bio, alt] = Array.from({ length: 7 }, word)
  const payload = await openPayload()
  const portrait = await makePicture({ alt })
  const asAuthor = await makeNamed('authors', { name: author, bio: rich(bio ?? ''), portrait })
  await payload.update({ collection: 'authors', id: asAuthor, locale: 'ar', data: { name: arabic ?? '' } })
  const asTranslator = await makeNamed('translators', { name: translator, author: asAuthor })
  const asSpeaker = await makeNamed('speakers', { name: speaker, publicFigure: true })
  const interviewees = [{ protection: 'named' as const, speaker: asSpeaker, nameWithheld: false }]
  const { id } = await makeInterview({ authors: [credit(asAuthor, 'name', signed)], interviewees })
  await changeInterview(id, { headline: unusual('Draft') }, true)
  await makeInterview({ language: 'ar', spokenLanguages: ['ar'], authors: [credit(asAuthor)] })
  const translators = [
    { person: asTranslator, role: 'translator' as const, creditedAs: 'name' as const, signedAs: signed },
  ]
  await makeInterview({ spokenLanguages: ['fr'], translators })
  await withdraw('authors', asAuthor)
  await withdraw('speakers', asSpeaker)
  const words = [author, arabic, signed, translator, speaker, bio, alt]
  return { state: 'withdrawn names', words: words.map(String) }
}

async function withdrawnInterview(): Promise<Secret> {
  const [head, answer, name, alt] = [word(), word(), word(), word()]
  const { id } = await makeInterview({
    headline: head,
    exchanges: [exchange('?', answer)],
    authors: [credit(await makeNamed('authors', { name }))],
    hero: await makePicture({ alt }),
  })
  await withdraw('interviews', id)
  return { state: 'a withdrawn interview', words: [head, answer, name, alt] }
}

/** A translation whose source has changed, with all that is kept beside it. */
async function onTheDesk(): Promise<Secret> {
  const [former, kept, note, brief, aside, handed, unclaimed, protective] = Array.from({ length: 8 }, word)
  const payload = await openPayload()
  const translator = await makeNamed('translators', { languages: ['ar'] })
  const ask = (answer: string, more: object = {}) => exchange('Why?', answer, more)
  const original = await makeInterview({
    exchanges: [ask(former ?? ''), ask('Stays.'), ask('Goes.'), ask(protective ?? '')],
  })
  const parts = original.exchanges ?? []
  const keyed = (place: number, answer: string, more: object = {}) =>
    ask(answer, { id: parts[place]?.id, key: parts[place]?.key, ...more })
  const translation = await makeInterview({
    language: 'ar',
    translationOf: original.id,
    translators: [{ person: translator, role: 'translator', creditedAs: 'name' }],
    exchanges: parts.map((part, n) => ({
      ...ask(n === 2 ? (aside ?? '') : 'جواب', { key: part.key }),
      note,
    })),
  })
  await changeInterview(original.id, {
    _status: 'published',
    exchanges: [keyed(0, 'Now.'), keyed(1, 'Stays.'), keyed(3, 'Safe.', { change: 'protective' })],
  })
  const { docs } = await payload.find({
    collection: 'assignments',
    where: { translation: { equals: translation.id } },
  })
  await payload.db.updateOne({
    collection: 'assignments',
    id: docs[0]?.id ?? 0,
    data: {
      ...docs[0],
      original: original.id,
      translation: translation.id,
      sentBackNote: kept,
      handedIn: [{ key: 'head', words: handed }],
    },
  })
  const waiting = await makeInterview({ _status: 'draft', headline: unclaimed })
  await payload.db.create({
    collection: 'assignments',
    data: { original: waiting.id, language: 'ar', state: 'wanted', brief, workers: [] },
  })
  const words = [former, kept, note, brief, aside, handed, unclaimed, protective]
  return { state: 'what the desk keeps: former texts, notes, what was set aside', words: words.map(String) }
}

const all = [
  onTheDesk,
  draft,
  changedDraft,
  unpublished,
  trashed,
  oldVersion,
  withheldNames,
  penName,
  withheldLater,
  withheldInterviewee,
  protectedInterviewee,
  privateOriginal,
  formerSlugs,
  linkedPeople,
  arrangedAtHome,
  withdrawnNames,
  withdrawnInterview,
]

/** Puts a secret into every state that is not public. */
export async function plantCanaries(): Promise<Secret[]> {
  const secrets: Secret[] = []
  for (const plant of all) secrets.push(await plant())
  return secrets
}

const filesOf = ({ filename, sizes }: Media) =>
  [filename, ...Object.values(sizes ?? {}).map((size) => size.filename)].filter(
    (name) => typeof name === 'string',
  )

const keyIn = ({ exchanges }: Interview) =>
  exchanges?.find(({ blockType }) => blockType === 'questionAnswer')?.key ?? ''

/** Every document made since, so that no door is left out. */
export async function everything(since: string): Promise<Targets & { privateFiles: string[] }> {
  const payload = await openPayload()
  const named = [
    'interviews',
    'authors',
    'translators',
    'speakers',
    'topics',
    'places',
    'media',
    'users',
    'assignments',
    'sourceTexts',
  ] as const
  const ids: Record<string, number[]> = {}
  const slugs: string[] = []
  const files: string[] = []
  const privateFiles: string[] = []
  const answers: Targets['answers'][number][] = []
  for (const collection of named) {
    const { docs } = await payload.find({
      collection,
      pagination: false,
      where: { createdAt: { greater_than_equal: since } },
      depth: 0,
      trash: true,
      showHiddenFields: true,
    })
    ids[collection] = docs.map(({ id }) => id)
    for (const doc of docs) {
      if ('slug' in doc && doc.slug) slugs.push(doc.slug)
      if ('formerSlugs' in doc) slugs.push(...(doc.formerSlugs ?? []))
      if ('exchanges' in doc) answers.push({ work: doc.work ?? '', slug: doc.slug ?? '', key: keyIn(doc) })
      if ('filename' in doc) (doc.shown ? files : privateFiles).push(...filesOf(doc))
    }
  }
  return { ids, slugs, answers, files: [...files, ...privateFiles], privateFiles }
}
