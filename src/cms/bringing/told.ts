import { APIError } from 'payload'

import { type Body, oneOf, textIn } from '@/cms/desk/read-body'
import { localeCodes } from '@/i18n/locales'
import { isLanguageTag } from '@/lib/language-tag'
import { sameName } from '@/newsroom/transcripts/same-name'

import type { Choices, Interviewee } from './choices'
import { type Part, parts } from './parts'
import type { Reading } from './reading'

interface Person {
  name: string
  did: Part
  shownAs: string
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
    }))
    .filter(({ name }) => name !== '')
}

const openWords = {
  en: (names: string) =>
    `Say first what these did: ${names}. What a text does not say of somebody is not guessed.`,
  ar: (names: string) => `يُرجى أولًا تحديد دور كلٍّ من: ${names}. فما لا يقوله النص عن أحد لا يُخمَّن.`,
} as const

/** What was said of the people of a text; refused (400) while somebody whom it sets apart is left open. */
export function toChoices(
  told: unknown,
  { mentioned, source: { asNarration } }: Pick<Reading, 'mentioned' | 'source'>,
  language: 'en' | 'ar',
): Choices {
  if (!isBody(told)) throw new APIError('"told" must say the language, and what people did.', 400)
  const people = peopleIn(told)
  const open = mentioned.filter(({ name }) => !people.some((person) => sameName(person.name, name)))
  if (open.length > 0)
    throw new APIError(
      openWords[language](open.map(({ name }) => name).join(language === 'ar' ? '، ' : ', ')),
      400,
      null,
      true,
    )
  const namesOf = (did: Part) => people.filter((person) => person.did === did).map(({ name }) => name)
  const spoken = textIn(told, 'spoken', 35)
  return {
    language: oneOf(told, 'language', localeCodes),
    spoken: isLanguageTag(spoken) ? [spoken] : [],
    authors: namesOf('author'),
    translators: namesOf('translator'),
    interviewees: people.flatMap(toInterviewee),
    published: null,
    held: null,
    place: null,
    houseByline: false,
    noTranslator: null,
    publish: false,
    narration: asNarration,
  }
}

function toInterviewee({ name, did, shownAs }: Person): Interviewee[] {
  if (did === 'named') return [{ name, protection: did }]
  if (did === 'pseudonym' || did === 'described') return [{ name, protection: did, shownAs }]
  return []
}
