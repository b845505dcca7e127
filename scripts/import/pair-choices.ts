import path from 'node:path'

import { type Locale, localeCodes } from '@/i18n/locales'

import { type Choices, UsageError } from './choices'

const inFileName = (file: string): Locale | null =>
  localeCodes.find((code) => path.parse(file).name.toLowerCase().endsWith(`.${code}`)) ?? null

/** The languages of an original and its translation: `--language en,ar`, or as the files' names end (talk.en.txt). */
export function languagesOfPair(files: readonly string[], given: readonly Locale[]): [Locale, Locale] {
  const [original, translation] = given.length > 0 ? given : files.map(inFileName)
  if (!original || !translation)
    throw new UsageError(
      'Which languages are the two texts in? Give --language en,ar (that of the first file, that of the second), or name the files talk.en.txt and talk.ar.txt.',
    )
  if (original === translation)
    throw new UsageError(`Both texts are said to be in "${original}". A translation is in another language.`)
  return [original, translation]
}

/** A flag's name in the language of the original and, behind "=", in that of the translation. */
export function bothNames(flag: string): { name: string; other: string | null } {
  const [name = '', ...rest] = flag.split('=')
  const other = rest.join('=').trim()
  return { name: name.trim(), other: other === '' ? null : other }
}

const names = (flags: readonly string[]) => flags.map((flag) => bothNames(flag).name)
const others = (flags: readonly string[]) =>
  flags.map((flag) => bothNames(flag).other ?? bothNames(flag).name)

/** What the flags say of the original. Who translated is said of the translation, unless the original is one itself. */
export const ofOriginal = (choices: Choices, language: Locale): Choices => ({
  ...structuredClone(choices),
  language,
  authors: names(choices.authors),
  translators: names(choices.originalTranslators),
  interviewees: choices.interviewees.map((person) => ({ ...person, name: bothNames(person.name).name })),
  noTranslator: null,
})

/** The same of the translation, with everybody's name as it is written there. */
export const ofTranslation = (choices: Choices, language: Locale): Choices => ({
  ...structuredClone(choices),
  language,
  authors: others(choices.authors),
  translators: others(choices.translators),
  interviewees: choices.interviewees.map((person) => ({
    ...person,
    name: bothNames(person.name).other ?? bothNames(person.name).name,
  })),
})
