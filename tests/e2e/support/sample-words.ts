import type { Locale } from '@/i18n/locales'
import { sample } from '../../../scripts/sample/sample'
import type { SampleExchange } from '../../../scripts/sample/sample-publication'
import type { SampleText } from './reader-pages'

/** A paragraph as it is read: without the marks of italics. */
const plain = (paragraph: string) => paragraph.replaceAll('*', '')

function wordsOfBlock(block: SampleExchange, language: Locale): readonly string[] {
  switch (block.type) {
    case 'questionAnswer':
      return [...(block.question ? [block.question] : []), ...block.answer.map(plain)]
    case 'narration':
      return block.text.map(plain)
    case 'figure':
      return [block.caption]
    case 'pullQuote':
      // Arabic sets the full stop behind the closing mark.
      return [language === 'ar' ? block.text.replace(/\.$/, '') : block.text]
    default:
      return block satisfies never
  }
}

/** All that the page of an interview must say, in its order. */
export const wordsOf = ({ version }: SampleText): readonly string[] => [
  version.headline,
  version.standfirst,
  ...version.exchanges.flatMap((block) => wordsOfBlock(block, version.language)),
]

/** The bio of a person that a page in this language prints: its own, else the one that exists. */
export function bioOf(id: string, locale: Locale): readonly string[] {
  const translator = sample.translators.find((person) => person.id === id)
  const author = sample.authors.find((person) => person.id === (translator?.author ?? id))
  const bio = (author ?? translator)?.bio ?? {}
  return (bio[locale] ?? bio.en ?? bio.ar ?? []).map(plain)
}

/** Text as two can be compared: what a browser and a file break differently is one space. */
export const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ').trim()
