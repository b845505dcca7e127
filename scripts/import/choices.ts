import { parseArgs } from 'node:util'

import type { Choices as Told, Interviewee, NoTranslator, Protection } from '@/cms/bringing/choices'
import { type Part, partsOfExport } from '@/cms/bringing/parts'
import { rests } from '@/cms/bringing/told'
import { defaultLocale, type Locale, localeCodes } from '@/i18n/locales'
import { isLanguageTag } from '@/lib/language-tag'
import { readPairs, type Settled } from '@/newsroom/transcripts/settled-pairs'

/** What the flags say, and what is answered on the terminal. */
export interface Choices extends Omit<Told, 'language'> {
  language: Locale | null
  spoken: string[]
  authors: string[]
  translators: string[]
  interviewees: Interviewee[]
  /** The second file is a translation of the first. What follows is said of such pairs only. */
  translation: boolean
  languages: Locale[]
  pairs: Settled[]
  /** Who translated the original, where it is in no language that was spoken. */
  originalTranslators: string[]
  /** Of an export: what those did whom it names, and all others whom its texts set apart. */
  by: Part | null
  rest: 'named' | 'open' | null
  /** The folder in which the pictures of an export are. */
  pictures: string | null
}

/** As they are stored by, when nothing is open any more. */
export const settled = (choices: Choices): Told => ({
  ...choices,
  language: choices.language ?? defaultLocale,
})

/** A flag that cannot be meant so; the message says how it can. */
export class UsageError extends Error {}

const usage = `npm run import -- FILE… --language en --spoken ar [--author NAME]… [--translator NAME]…
  [--interviewee "NAME=named|pseudonym|described"]… --published YYYY-MM-DD
  [--held YYYY-MM-DD] [--place NAME] [--house-byline] [--no-translator self|machine|unknown] [--narration] [--publish]

npm run import -- ORIGINAL TRANSLATION --translation --language en,ar … (the flags above; a name may be given in both
  languages, NAME=NAME) [--original-translator NAME]… [--pair 4=5,6=-,-=7]…

npm run import -- EXPORT --by author|translator|nobody --rest named|open [--language en] [--spoken ar] [--pictures FOLDER] (an export of WordPress or Ghost: a
  draft of each of its texts; whoever answers is named as the text names them, or left open; pictures are found in the folder by their names)`

const protections: readonly string[] = ['named', 'pseudonym', 'described'] satisfies Protection[]
const reasons: ReadonlyMap<string, NoTranslator> = new Map([
  ['self', 'selfTranslated'],
  ['machine', 'machineTranslated'],
  ['unknown', 'translatorUnknown'],
])

export function toInterviewee(flag: string): Interviewee {
  const at = flag.lastIndexOf('=')
  const name = flag.slice(0, at).trim()
  const protection = flag.slice(at + 1).trim()
  if (at < 1 || name === '' || !protections.includes(protection))
    throw new UsageError(`--interviewee "${flag}": write NAME=named, NAME=pseudonym or NAME=described.`)
  return { name, protection: protection as Protection }
}

/** A day as typed, at noon UTC: so that it is the same day in every time zone but the farthest. */
function toDay(flag: string, value: string): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  const date = new Date(`${value}T12:00:00.000Z`)
  if (!day || Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day[3]))
    throw new UsageError(`${flag} "${value}" is not a day. Write it as 2026-05-31.`)
  return date.toISOString()
}

export function toPublished(value: string): string {
  const instant = toDay('--published', value)
  const now = new Date()
  if (instant.slice(0, 10) > now.toISOString().slice(0, 10))
    throw new UsageError(`--published ${value} is in the future. Give the day it was published, or today.`)
  return instant > now.toISOString() ? now.toISOString() : instant
}

export function toLanguage(value: string): Locale {
  const language = localeCodes.find((code) => code === value)
  if (language) return language
  throw new UsageError(`--language "${value}" is not one of ${localeCodes.join(', ')}.`)
}

export function toSpoken(value: string): string {
  if (isLanguageTag(value)) return value
  throw new UsageError(`--spoken "${value}" is not a language code. Write one such as ar, en or apc.`)
}

function toReason(value: string): NoTranslator {
  const reason = reasons.get(value)
  if (reason) return reason
  throw new UsageError(`--no-translator "${value}": write self, machine or unknown.`)
}

const among = <Word extends string>(name: string, value: string | undefined, words: readonly Word[]) => {
  const found = words.find((word) => word === value)
  if (value === undefined || found) return found ?? null
  throw new UsageError(`--${name} "${value}": write ${words.join(', ')}.`)
}

const text = { type: 'string' } as const
const several = { type: 'string', multiple: true, default: [] as string[] } as const
const flag = { type: 'boolean', default: false } as const

export function readArguments(args: string[]): { files: string[]; choices: Choices } {
  const { values, positionals } = parse(args)
  if (positionals.length === 0) throw new UsageError(`Name the file to import.\n${usage}`)
  const languages =
    values.language === undefined ? [] : values.language.split(',').map((code) => toLanguage(code.trim()))
  if (!values.translation && (values.pair.length > 0 || values['original-translator'].length > 0))
    throw new UsageError('--pair and --original-translator are said of a translation: add --translation.')
  if (languages.length > 1 !== (values.translation && languages.length > 0))
    throw new UsageError('--language names one language, and with --translation two: --language en,ar.')
  return {
    files: positionals,
    choices: {
      language: values.translation ? null : (languages[0] ?? null),
      spoken: values.spoken.flatMap((codes) => codes.split(',')).map((code) => toSpoken(code.trim())),
      // parseArgs answers with its default itself, one list for all that were not given.
      authors: [...values.author],
      translators: [...values.translator],
      interviewees: values.interviewee.map(toInterviewee),
      published: values.published === undefined ? null : toPublished(values.published),
      held: values.held === undefined ? null : toDay('--held', values.held),
      place: values.place?.trim() ?? null,
      houseByline: values['house-byline'],
      noTranslator: values['no-translator'] === undefined ? null : toReason(values['no-translator']),
      publish: values.publish,
      narration: values.narration,
      translation: values.translation,
      languages,
      pairs: values.pair.flatMap((pair) => readPairs(pair)),
      originalTranslators: [...values['original-translator']],
      by: among('by', values.by, partsOfExport),
      rest: among('rest', values.rest, rests),
      pictures: values.pictures ?? null,
    },
  }
}

function parse(args: string[]) {
  const options = {
    language: text,
    spoken: several,
    author: several,
    translator: several,
    interviewee: several,
    published: text,
    held: text,
    place: text,
    'house-byline': flag,
    'no-translator': text,
    publish: flag,
    narration: flag,
    translation: flag,
    pair: several,
    'original-translator': several,
    by: text,
    rest: text,
    pictures: text,
  } as const
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
}
