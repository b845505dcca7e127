import { readAgain, readFile } from '@/cms/admin/begin/send-brought'
import type { Reading } from '@/cms/bringing/reading'
import type { Mends } from '@/newsroom/transcripts/mends'
import type { Locale } from '@/i18n/locales'

import { asks } from './looks-like-interview'

export interface Clip {
  kind: 'html' | 'txt'
  words: string
}

export type PastedExchange = Pick<Reading['exchanges'][number], 'question' | 'speaker' | 'blocks'>

/** Within an answer there is neither headline nor bio: what would be one is a paragraph, or the first question. */
const asParagraphs = ({ lines }: Reading): Mends =>
  Object.fromEntries(
    lines
      .filter(({ became }) => became !== 'question' && became !== 'answer')
      .map(({ line, text }) => [line, asks.test(text) ? 'question' : 'answer']),
  )

const isWhole = ({ lines }: Reading) =>
  lines.every(({ became }) => became === 'question' || became === 'answer')

/** The exchanges of an interview that was pasted; null where it is none, or not all of it would be in them. */
export async function readPaste(clip: Clip, language: Locale): Promise<PastedExchange[] | null> {
  const bytes = new Blob([clip.words], { type: 'text/plain' })
  const first = await readFile(bytes, `paste.${clip.kind}`, language)
  if ('refused' in first || 'posts' in first.answer) return null
  let reading = first.answer
  if (!isWhole(reading)) {
    const again = await readAgain({ ...reading.source, mends: asParagraphs(reading) }, language)
    if ('refused' in again) return null
    reading = again.answer
  }
  const asked = reading.exchanges.filter(({ question }) => question !== null)
  return isWhole(reading) && asked.length > 1 ? reading.exchanges : null
}
