import type { Locale } from '@/i18n/locales'

import { footnotesIn, pairParagraphs } from './pair-paragraphs'
import {
  fieldsOf,
  isExchanged,
  type PartField,
  type StoredPart,
  type StoredText,
  textOf,
} from './stored-translation'
import { isBlank, orNone, plainRuns } from './tidy-runs'
import type { Runs, TranslationFile, TranslationUnit } from './translation-file'
import { headNotes, partNotes } from './unit-notes'

/** A translation, what it is made from, and what is known of both. */
export interface Exchanged {
  work: string
  sourceLanguage: string
  targetLanguage: string
  source: StoredText
  translation: StoredText
  /** The hashes of the source as it is now, by the keys of its parts, `head` among them. */
  hashes: ReadonlyMap<string, string>
  /** How readers would see those who answer, by their keys. */
  speakers: ReadonlyMap<string, string>
}

interface Piece {
  id: string
  source: Runs
  target: Runs
}

/** In a paragraph stands the number of a footnote; its words are a unit of their own. */
const withoutWords = (runs: Runs): Runs =>
  runs.map((run) => (run.type === 'footnote' ? { ...run, text: '' } : run))

function piecesOf(
  key: string,
  { name, isRich }: PartField,
  source: StoredPart,
  target: StoredPart | null,
): Piece[] {
  if (!isRich) {
    const [from, to] = [plainRuns(textOf(source[name])), plainRuns(textOf(target?.[name]))]
    return [{ id: `${key}.${name}`, source: from, target: to }]
  }
  const pairs = pairParagraphs(source[name], target?.[name])
  const paragraphs = pairs.map((pair) => ({
    id: `${key}.${name}.${String(pair.number)}`,
    source: withoutWords(pair.source),
    target: withoutWords(pair.target),
  }))
  const [from, to] = [
    footnotesIn(pairs.map((pair) => pair.source)),
    footnotesIn(pairs.map((pair) => pair.target)),
  ]
  const footnotes = Array.from({ length: Math.max(from.size, to.size) }, (_, n) => ({
    id: `${key}.footnote.${String(n + 1)}`,
    source: plainRuns(from.get(n + 1) ?? ''),
    target: plainRuns(to.get(n + 1) ?? ''),
  }))
  return [...paragraphs, ...footnotes]
}

function headPieces({ source, translation }: Exchanged): Piece[] {
  const plain = (id: string, from: string | null | undefined, to: string | null | undefined) => ({
    id,
    source: plainRuns(from ?? ''),
    target: plainRuns(to ?? ''),
  })
  const labels = (source.interviewees ?? []).map(({ key, label }) => {
    const own = translation.interviewees?.find((row) => row.key === key)
    return plain(`${key ?? ''}.label`, label, own?.label)
  })
  return [
    plain('head.headline', source.headline, translation.headline),
    plain('head.standfirst', source.standfirst, translation.standfirst),
    ...labels.filter(({ id }) => id !== '.label'),
  ]
}

type Origin = Pick<TranslationUnit, 'sourceHash' | 'behind' | 'notes'>

const toUnit = ({ id, source, target }: Piece, origin: Origin): TranslationUnit => ({
  id,
  source,
  target: orNone(target),
  ...origin,
})

const said = ({ source, target }: Piece) => !isBlank(source) || !isBlank(target)

/** The units of a translation in the order of its source; `language` is that of whoever will read the notes. */
export function toUnits(exchanged: Exchanged, language: Locale): TranslationFile {
  const { work, sourceLanguage, targetLanguage, source, translation, hashes, speakers } = exchanged
  const parts = source.exchanges ?? []
  const originOf = (key: string, madeFrom: string | null | undefined, notes: readonly string[]): Origin => {
    const sourceHash = hashes.get(key) ?? ''
    return { sourceHash, behind: Boolean(madeFrom) && madeFrom !== sourceHash, notes }
  }
  const head = originOf('head', translation.headMadeFrom, headNotes(language))
  const ofParts = parts.flatMap((part, n) => {
    const key = part.key ?? ''
    const own = translation.exchanges?.find((other) => other.key === part.key) ?? null
    if (!key || (own && !isExchanged(own))) return []
    const speaker = part.speaker ? (speakers.get(part.speaker) ?? part.speaker) : null
    const origin = originOf(key, own?.madeFrom, partNotes(language, n + 1, parts.length, speaker))
    return fieldsOf(part)
      .flatMap((field) => piecesOf(key, field, part, own))
      .filter(said)
      .map((piece) => toUnit(piece, origin))
  })
  const ofHead = headPieces(exchanged)
    .filter(said)
    .map((piece) => toUnit(piece, head))
  return { work, sourceLanguage, targetLanguage, units: [...ofHead, ...ofParts] }
}
