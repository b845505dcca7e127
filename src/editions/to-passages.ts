import type { RichText } from '@/content/types'
import { richTextWords } from '@/text/rich-text-lines'

import type { Edition, EditionCredit, EditionExchange } from './edition'

/** What a search finds of an edition: its heading (the first, without a key), and each exchange and narration. */
export interface EditionPassage {
  ordinal: number
  key: string | null
  speaker: string | null
  title: string | null
  body: string | null
}

const linesOf = (text: RichText) => richTextWords(text).join('\n')

function toPassage(part: EditionExchange, place: number): EditionPassage[] {
  const common = { ordinal: place + 1, key: part.key }
  if (part.type === 'questionAnswer')
    return [{ ...common, speaker: part.speaker, title: part.question, body: linesOf(part.answer) }]
  if (part.type === 'narration') return [{ ...common, speaker: null, title: null, body: linesOf(part.text) }]
  return []
}

const signedIn = ({ by }: EditionCredit) => (by.kind === 'person' && by.signed ? [by.signed.text] : [])

export function toPassages({ summary, document }: Edition): EditionPassage[] {
  // As introduced and as signed: what the page prints.
  const people = document.interviewees.flatMap(({ words, label }) =>
    [words?.text ?? [], label?.text ?? []].flat(),
  )
  const lines = [summary.standfirst ?? [], people, summary.credits.flatMap(signedIn)].flat()
  const heading = { ordinal: 0, key: null, speaker: null, title: summary.headline, body: lines.join('\n') }
  return [heading, ...document.exchanges.flatMap(toPassage)]
}
