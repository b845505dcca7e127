import { createInterface } from 'node:readline/promises'

import { alignVersions, type Alignment } from '@/newsroom/transcripts/align-versions'
import { describeAlignment, howToSettle } from '@/newsroom/transcripts/describe-alignment'
import { type JoinedPart, joinVersions, versionParts } from '@/newsroom/transcripts/join-versions'
import { mentionedPeople } from '@/newsroom/transcripts/mentioned-people'
import { sameName } from '@/newsroom/transcripts/same-name'
import { PairError, readPairs, type Settled } from '@/newsroom/transcripts/settled-pairs'
import type { ReadTranscript } from '@/newsroom/transcripts/read-transcript'

import { type Choices, UsageError } from './choices'
import { describeOpenQuestions, type OpenQuestion, openQuestions } from './open-questions'
import { languagesOfPair, ofOriginal, ofTranslation } from './pair-choices'
import { readTranscriptFile } from './read-file'

export interface Side extends ReadTranscript {
  file: string
  choices: Choices
}

export interface Sides {
  original: Side
  translation: Side
}

async function readSide(file: string, choices: Choices): Promise<Side> {
  return { file, ...(await readTranscriptFile(file, choices.narration)), choices }
}

/** What neither the texts nor the flags say. Who speaks in the translation follows from the original. */
function openIn(original: Side, translation: Side, isStored: boolean): string[] {
  const credited = [
    ...translation.choices.authors,
    ...translation.choices.translators,
    ...translation.choices.interviewees.map(({ name }) => name),
  ]
  const people = mentionedPeople(translation.transcript).filter(({ listedBelow }) => listedBelow)
  const strangers = people.filter(({ name }) => !credited.some((other) => sameName(name, other)))
  const ofTranslated: OpenQuestion[] = strangers.map(({ name }) => ({ about: 'person', name }))
  const { translators, noTranslator } = translation.choices
  if (translators.length === 0 && noTranslator === null) ofTranslated.push({ about: 'translator' })
  const ofFirst = isStored ? [] : openQuestions(original.transcript, original.choices)
  const asTranslated = (text: string) =>
    text.replace(
      '--translator NAME (who translated it',
      '--original-translator NAME (who translated it, if it was not spoken in its language',
    )
  return [
    ...(ofFirst.length > 0 ? [asTranslated(describeOpenQuestions(original.file, ofFirst))] : []),
    ...(ofTranslated.length > 0 ? [describeOpenQuestions(translation.file, ofTranslated)] : []),
  ]
}

const unsettled = (alignment: Alignment, original: Side, translation: Side): string =>
  [
    `${original.file} has ${String(original.transcript.exchanges.length)} parts, ${translation.file} ${String(translation.transcript.exchanges.length)}. Which belong together does not follow from their order:`,
    ...describeAlignment(alignment, original.transcript, translation.transcript),
  ].join('\n')

/** Asks on the terminal until every part of both texts is settled. */
async function askForPairs(
  align: (settled: readonly Settled[]) => Alignment,
  show: (alignment: Alignment) => void,
  given: readonly Settled[],
): Promise<Alignment> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const settled = [...given]
  try {
    for (;;) {
      const alignment = align(settled)
      if (alignment.open.length === 0) return alignment
      show(alignment)
      console.log(howToSettle)
      try {
        const said = readPairs(await terminal.question('Which belong together? '))
        align([...settled, ...said])
        settled.push(...said)
      } catch (error) {
        if (!(error instanceof PairError)) throw error
        console.log(error.message)
      }
    }
  } finally {
    terminal.close()
  }
}

async function settle(original: Side, translation: Side, given: readonly Settled[]): Promise<Alignment> {
  const [source, target] = [versionParts(original.transcript), versionParts(translation.transcript)]
  const align = (settled: readonly Settled[]) => alignVersions(source, target, settled)
  const alignment = align(given)
  if (alignment.open.length === 0) return alignment
  if (process.stdin.isTTY)
    return askForPairs(align, (open) => console.log(unsettled(open, original, translation)), given)
  throw new UsageError(
    `${unsettled(alignment, original, translation)}\n${howToSettle}\nNothing was imported.`,
  )
}

/** The two texts, before anybody has said which of their parts belong together. */
export async function readSides(files: readonly string[], choices: Choices): Promise<Sides> {
  const [first, second, ...more] = files
  if (first === undefined || second === undefined || more.length > 0)
    throw new UsageError('--translation joins two files: the original, then its translation.')
  const [from, to] = languagesOfPair(files, choices.languages)
  return {
    original: await readSide(first, ofOriginal(choices, from)),
    translation: await readSide(second, ofTranslation(choices, to)),
  }
}

/**
 * Which parts of the two belong together: from their order or an editor, never guessed. Of an original that is stored
 * already nothing more is asked.
 */
export async function joinSides(
  { original, translation }: Sides,
  given: readonly Settled[],
  isStored: boolean,
): Promise<readonly JoinedPart[]> {
  const { pairs } = await settle(original, translation, given)
  const parts = joinVersions(pairs, translation.transcript)
  const open = openIn(original, translation, isStored)
  if (open.length > 0) throw new UsageError(open.join('\n'))
  return parts
}
