import { frontMatterEnd, frontMatterTitle } from './front-matter'
import { markersOfTitle } from './parse-transcript'
import { splitLines } from './split-lines'
import { isRule, splitParagraphs } from './split-paragraphs'
import type { NotUnderstood, Transcript } from './transcript'

/**
 * Reads a text in which nobody is asked, an address or an announcement, as an editor says that it is: a headline, and
 * each paragraph below it a part without a question. Nothing in it is a marker.
 */
export function readNarration(text: string): Transcript {
  const paragraphs = splitParagraphs(splitLines(text).lines.map((line) => ({ ...line, marker: null })))
  const titled = frontMatterTitle(paragraphs)
  const matter = frontMatterEnd(paragraphs)
  const above = new Set(paragraphs.slice(0, matter + 1))
  const read = paragraphs.filter((one) => one !== titled?.paragraph)
  const asides: NotUnderstood[] = []
  const parts = read.filter((one) => {
    const why = above.has(one) ? 'front-matter' : isRule(one.text) ? 'rule' : null
    if (why !== null) asides.push({ line: one.line, text: one.text, why })
    return why === null
  })
  const [headline, ...below] = titled ? [{ ...titled.paragraph, text: titled.title }, ...parts] : parts
  return {
    headline: headline?.text ?? '',
    headlineLine: headline?.line ?? 1,
    standfirst: null,
    standfirstLine: null,
    exchanges: below.map(({ text: words, line }) => ({
      question: null,
      speakerName: null,
      paragraphs: [words],
      line,
    })),
    people: [],
    markers: markersOfTitle(titled),
    notUnderstood: asides,
    warnings: [],
  }
}
