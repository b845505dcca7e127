import { writtenLanguage } from '@/i18n/locales'
import { answeringSpeakers, mentionedPeople } from '@/newsroom/transcripts/mentioned-people'
import { sameName } from '@/newsroom/transcripts/same-name'
import type { Transcript } from '@/newsroom/transcripts/transcript'

import type { Choices } from './choices'

/** Something the file does not say. */
export type OpenQuestion =
  | { about: 'language' | 'spoken' | 'published' | 'author' | 'translator' | 'interviewee' }
  /** Has a bio, or asks, and no flag says what for. */
  | { about: 'person'; name: string }
  /** Answers by name, and no flag says how they may be named. */
  | { about: 'speaker'; name: string }

const isAmong = (name: string, names: readonly string[]) => names.some((other) => sameName(name, other))

const needsTranslator = ({ language, spoken }: Choices): boolean =>
  language !== null && spoken.length > 0 && !spoken.some((code) => writtenLanguage(code) === language)

/** Everybody whom the file sets apart and no choice accounts for. Asked, never guessed. */
function openPeople(transcript: Transcript, choices: Choices): OpenQuestion[] {
  const credited = [...choices.authors, ...choices.translators]
  const answering = choices.interviewees.map(({ name }) => name)
  const people = mentionedPeople(transcript).filter(
    ({ listedBelow, labelled }) => listedBelow || labelled === 'question',
  )
  return people
    .filter(({ name }) => !isAmong(name, [...credited, ...answering]))
    .map(({ name }) => ({ about: 'person', name }))
}

export function openQuestions(transcript: Transcript, choices: Choices): OpenQuestion[] {
  const named = choices.interviewees.map(({ name }) => name)
  const speakers = answeringSpeakers(transcript).filter((name) => !isAmong(name, named))
  const missing: [boolean, OpenQuestion][] = [
    [choices.language === null, { about: 'language' }],
    [choices.spoken.length === 0, { about: 'spoken' }],
    [choices.authors.length === 0 && !choices.houseByline, { about: 'author' }],
    [
      (needsTranslator(choices) || choices.spoken.length === 0) &&
        choices.translators.length === 0 &&
        !choices.noTranslator,
      { about: 'translator' },
    ],
    [
      choices.interviewees.length === 0 && speakers.length === 0 && !choices.narration,
      { about: 'interviewee' },
    ],
    [choices.published === null, { about: 'published' }],
  ]
  return [
    ...missing.filter(([open]) => open).map(([, question]) => question),
    ...openPeople(transcript, choices),
    ...speakers.map((name): OpenQuestion => ({ about: 'speaker', name })),
  ]
}

const flags = {
  language: '--language en (the language of this text)',
  spoken: '--spoken ar (the language that was spoken)',
  author: '--author NAME (who conducted or wrote it)',
  translator: '--translator NAME (who translated it, or --no-translator self|machine|unknown)',
  interviewee: '--interviewee "NAME=named|pseudonym|described" (how the one who answers may be named)',
  published: '--published YYYY-MM-DD (when it was published)',
} as const

/** One sentence with the people found and the flags to give. */
export function describeOpenQuestions(file: string, questions: readonly OpenQuestion[]): string {
  const people = questions.flatMap((question) => (question.about === 'person' ? [question.name] : []))
  const speakers = questions.flatMap((question) => (question.about === 'speaker' ? [question.name] : []))
  const missing = questions.flatMap((question) =>
    question.about === 'person' || question.about === 'speaker' ? [] : [flags[question.about]],
  )
  const found = [
    ...people.map((name) => `"${name}" (say --author or --translator)`),
    ...speakers.map(
      (name) => `"${name}" answers (say --interviewee "${name}=named", =pseudonym or =described)`,
    ),
  ]
  return [
    `${file} does not say who did what, and it is not guessed.`,
    ...(found.length > 0 ? [`Found: ${found.join('; ')}.`] : []),
    ...(missing.length > 0 ? [`Give: ${missing.join('; ')}.`] : []),
    'Nothing was imported.',
  ].join(' ')
}
