import type { CreditRole } from '@/content/types'

import type { Draft } from './builders'
import { credit, exchange, makeInterview, makeNamed } from './builders'
import { unusual } from './open-payload'

/** A published interview, and whom every surface that shows it must name. */
export interface CreditedCase {
  name: string
  slug: string
  work: string
  /** Of its only exchange. */
  key: string
  headline: string
  /** As signed, in the order of the credits. */
  people: { name: string; role: CreditRole }[]
  /** The last parts of the addresses of those who have a page. */
  authorPages: string[]
  translatorPages: string[]
  /** The slugs of what it is about, and of the public figure who answers. */
  topic: string
  place: string
  speaker: string
}

type TranslatorRow = NonNullable<Draft['translators']>[number]
type Credits = Pick<CreditedCase, 'people' | 'authorPages' | 'translatorPages'>
type Case = Partial<Credits> & { draft: Draft }

const named = async (collection: 'authors' | 'translators', more: object = {}) => {
  const name = unusual('Name')
  return { name, slug: name.toLowerCase(), id: await makeNamed(collection, { name, ...more }) }
}
const carried = (
  person: number,
  role: TranslatorRow['role'] = 'translator',
  creditedAs: TranslatorRow['creditedAs'] = 'name',
): TranslatorRow => ({ person, role, creditedAs })

async function withTranslators(...roles: TranslatorRow['role'][]): Promise<Case> {
  const author = await named('authors')
  const people = await Promise.all(roles.map(() => named('translators')))
  return {
    draft: {
      spokenLanguages: roles.length > 0 ? ['ar'] : ['en'],
      authors: [credit(author.id)],
      translators: people.map(({ id }, n) => carried(id, roles[n])),
    },
    people: [
      { name: author.name, role: 'interviewer' },
      ...people.map(({ name }, n) => ({ name, role: roles[n] ?? 'translator' })),
    ],
    authorPages: [author.slug],
    translatorPages: people.map(({ slug }) => slug),
  }
}

async function everyAuthorsRole(): Promise<Case> {
  const roles = ['interviewer', 'writer', 'additionalReporting', 'photographer'] as const
  const people = await Promise.all(roles.map(() => named('authors')))
  return {
    draft: { authors: people.map(({ id }, n) => ({ ...credit(id), role: roles[n] ?? 'interviewer' })) },
    people: people.map(({ name }, n) => ({ name, role: roles[n] ?? 'interviewer' })),
    authorPages: people.map(({ slug }) => slug),
  }
}

async function penNames(): Promise<Case> {
  const [author, translator] = [await named('authors'), await named('translators')]
  const [signed, translated] = [unusual('Pen'), unusual('Pen')]
  return {
    draft: {
      spokenLanguages: ['ar'],
      authors: [credit(author.id, 'penName', signed)],
      translators: [{ ...carried(translator.id, 'translator', 'penName'), signedAs: translated }],
    },
    people: [
      { name: signed, role: 'interviewer' },
      { name: translated, role: 'translator' },
    ],
  }
}

async function withheld(): Promise<Case> {
  const [author, other, translator, second] = await Promise.all([
    named('authors'),
    named('authors'),
    named('translators'),
    named('translators'),
  ])
  return {
    draft: {
      spokenLanguages: ['ar'],
      authors: [credit(author.id, 'withheld'), credit(other.id)],
      translators: [carried(translator.id, 'translator', 'withheld'), carried(second.id, 'reviser')],
    },
    people: [
      { name: other.name, role: 'interviewer' },
      { name: second.name, role: 'reviser' },
    ],
    authorPages: [other.slug],
    translatorPages: [second.slug],
  }
}

async function bothAtOnce(): Promise<Case> {
  const author = await named('authors')
  const translator = await makeNamed('translators', { name: author.name, author: author.id })
  return {
    draft: {
      spokenLanguages: ['ar'],
      authors: [credit(author.id)],
      translators: [carried(translator)],
    },
    people: [
      { name: author.name, role: 'interviewer' },
      { name: author.name, role: 'translator' },
    ],
    authorPages: [author.slug],
    translatorPages: [author.slug],
  }
}

const cases: Readonly<Record<string, () => Promise<Case>>> = {
  'no translator': () => withTranslators(),
  'one translator': () => withTranslators('translator'),
  'three translators': () => withTranslators('translator', 'translator', 'translator'),
  'an interpreter': () => withTranslators('interpreter'),
  'an interpreter, a translator and a reviser': () => withTranslators('interpreter', 'translator', 'reviser'),
  'every role of an author': everyAuthorsRole,
  'pen names': penNames,
  'withheld names': withheld,
  'a person who is both': bothAtOnce,
}

/** Publishes one interview for every way in which people are credited. */
export async function plantCreditedCases(): Promise<CreditedCase[]> {
  const planted: CreditedCase[] = []
  const [topic, place, speaker] = ['topic', 'place', 'speaker'].map(unusual)
  const topics = [await makeNamed('topics', { name: topic, slug: topic })]
  const places = [await makeNamed('places', { name: place, slug: place })]
  const said = await makeNamed('speakers', { name: speaker, slug: speaker, publicFigure: true })
  for (const [name, make] of Object.entries(cases)) {
    const { draft, people = [], authorPages = [], translatorPages = [] } = await make()
    const headline = unusual('Headline')
    const stored = await makeInterview({
      ...draft,
      headline,
      standfirst: 'A standfirst.',
      topics,
      places,
      interviewees: [{ protection: 'named', speaker: said, nameWithheld: false }],
      exchanges: [exchange('Who made this?', `Somebody did: ${headline}.`)],
    })
    // Whom it names besides is on its own page: here everybody is of the English.
    await makeInterview({
      ...draft,
      language: 'ar',
      translationOf: stored.id,
      translators: [],
      noTranslator: 'machineTranslated',
      headline: unusual('Headline'),
      standfirst: 'A standfirst.',
      exchanges: (stored.exchanges ?? []).map(({ id: _, ...part }) => part),
    })
    planted.push({
      name,
      slug: stored.slug ?? '',
      work: stored.work ?? '',
      key: stored.exchanges?.[0]?.key ?? '',
      headline,
      people,
      authorPages,
      translatorPages,
      topic: topic ?? '',
      place: place ?? '',
      speaker: speaker ?? '',
    })
  }
  return planted
}
