import { APIError } from 'payload'

import { type Body, oneOf, textIn } from '@/cms/payload/read-body'
import { adminMessages } from '@/i18n/admin-messages'
import { type Locale, localeCodes } from '@/i18n/locales'
import { isLanguageTag } from '@/lib/language-tag'
import { toSlug } from '@/lib/slug'
import type { MentionedPerson } from '@/newsroom/transcripts/mentioned-people'
import { sameName } from '@/newsroom/transcripts/same-name'

import type { ChosenRecord, Choices, Interviewee } from './choices'
import { type Part, parts } from './parts'
import type { Reading } from './reading'

interface Person {
  name: string
  did: Part
  shownAs: string
  /** The record that is meant, of several of that name. */
  record: number
}

const isBody = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function peopleIn(body: Body): Person[] {
  const rows: unknown = body['people']
  if (!Array.isArray(rows) || rows.length > 100 || !rows.every(isBody))
    throw new APIError('"people" must be a list of at most 100 people.', 400)
  return rows
    .map((row) => ({
      name: textIn(row, 'name', 300),
      did: oneOf(row, 'did', parts),
      shownAs: textIn(row, 'shownAs', 300),
      record: Number(row['record'] ?? 0),
    }))
    .filter(({ name }) => name !== '')
}

/** What is said of all whom a text sets apart and of whom nothing else is said. */
export const rests = ['named', 'open'] as const

/** An instant that has passed, or null. */
function publishedIn(was: Body): string | null {
  const published = textIn(was, 'published', 30)
  if (published === '') return null
  const at = new Date(published)
  if (Number.isNaN(at.getTime()) || at.getTime() > Date.now())
    throw new APIError('"published" must be a time that has passed, as in 2021-03-04T05:06:07Z.', 400)
  return at.toISOString()
}

function pathIn(was: Body): string | null {
  const path = textIn(was, 'path', 1000)
  if (path !== '' && !/^\/[^?#\s]+$/.test(path))
    throw new APIError('"path" must be a path from the root, as in /2021/03/the-ferry.', 400)
  return path || null
}

/** `/?p=12` is how WordPress calls a text by its number: no other question has an answer here. */
function alsoIn(was: Body): string[] {
  const also: unknown = was['also'] ?? []
  const isFit =
    Array.isArray(also) &&
    also.length <= 10 &&
    also.every(
      (path) => typeof path === 'string' && path.length <= 1000 && /^\/(?:\?p=\d{1,20}|[^?#\s]+)$/.test(path),
    )
  if (!isFit)
    throw new APIError('"also" must be at most ten paths from the root, as in ["/the-ferry", "/?p=12"].', 400)
  return also as string[]
}

function wasIn(told: Body): Pick<Choices, 'published' | 'was'> {
  const was = told['was'] ?? null
  if (was === null) return { published: null }
  if (!isBody(was)) throw new APIError('"was" must say what a text was where it comes from.', 400)
  return {
    published: publishedIn(was),
    was: { slug: toSlug(textIn(was, 'slug', 300)) || null, path: pathIn(was), also: alsoIn(was) },
  }
}

export interface Told {
  choices: Choices
  /** Whom the text sets apart, and of whom it is said that their part is left open: nothing of them is stored. */
  open: MentionedPerson[]
}

/**
 * What was said of a text and its people; refused (400) while somebody whom it sets apart is left open without a word. `rest` says that of all
 * who are not in the list: those who answer may be named, or they are left open.
 */
export function readTold(
  told: unknown,
  { mentioned, source: { asNarration } }: Pick<Reading, 'mentioned' | 'source'>,
  language: Locale,
): Told {
  if (!isBody(told)) throw new APIError('"told" must say the language, and what people did.', 400)
  const rest = told['rest'] === undefined ? null : oneOf(told, 'rest', rests)
  const listed = peopleIn(told)
  const t = adminMessages(language)
  const unlisted = mentioned.filter(({ name }) => !listed.some((person) => sameName(person.name, name)))
  if (rest === null && unlisted.length > 0)
    throw new APIError(
      t('bringing.untold', { names: unlisted.map(({ name }) => name).join(t('list.comma')) }),
      400,
      null,
      true,
    )
  const isNamed = ({ labelled }: MentionedPerson) => rest === 'named' && labelled === 'answer'
  const people = [
    ...listed,
    ...unlisted.filter(isNamed).map(({ name }): Person => ({ name, did: 'named', shownAs: '', record: 0 })),
  ]
  const namesOf = (did: Part) => people.filter((person) => person.did === did).map(({ name }) => name)
  const spoken = textIn(told, 'spoken', 35)
  const choices: Choices = {
    language: oneOf(told, 'language', localeCodes),
    spoken: isLanguageTag(spoken) ? [spoken] : [],
    authors: namesOf('author'),
    translators: namesOf('translator'),
    interviewees: people.flatMap(toInterviewee),
    ...wasIn(told),
    held: null,
    place: null,
    houseByline: false,
    noTranslator: null,
    publish: false,
    records: people.flatMap(toChosen),
    narration: asNarration,
  }
  return { choices, open: unlisted.filter((person) => !isNamed(person)) }
}

const collectionOf: Readonly<Partial<Record<Part, ChosenRecord['of']>>> = {
  author: 'authors',
  translator: 'translators',
  named: 'speakers',
}

function toChosen({ name, did, record }: Person): ChosenRecord[] {
  const of = collectionOf[did]
  return of && record > 0 ? [{ of, name, id: record }] : []
}

function toInterviewee({ name, did, shownAs }: Person): Interviewee[] {
  if (did === 'named') return [{ name, protection: did }]
  if (did === 'pseudonym' || did === 'described') return [{ name, protection: did, shownAs }]
  return []
}
