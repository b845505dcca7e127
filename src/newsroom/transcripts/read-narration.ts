import type { ExchangeParts } from './exchange-parts'
import { findPeople } from './find-people'
import { factsOf, type Places, titleOf } from './find-places'
import { type FrontMatter, isOfTitle, readFrontMatter, whyInMatter } from './front-matter'
import { isOfPerson, type Mends, noMends, withMends } from './mends'
import { splitLines } from './split-lines'
import { isRule } from './is-rule'
import type { Paragraph } from './paragraph'
import { splitParagraphs } from './split-paragraphs'
import { toTranscript } from './to-transcript'
import type { AsideReason, Transcript } from './transcript'
import { type TranscriptWords, typedWords } from './transcript-words'

/**
 * Reads a text in which nobody is asked, an address or an announcement, as an editor says that it is: a headline, and
 * each paragraph below it a part without a question. Nothing in it is a marker, and nothing a question but what `mends` say.
 */
export function readNarration(
  text: string,
  words: TranscriptWords = typedWords,
  mends: Mends = noMends,
): Transcript {
  const matter = readFrontMatter(text)
  const { lines } = splitLines(text)
  const unmarked = withMends(
    lines.map((line) => ({ ...line, time: '', marker: null })),
    mends,
    matter,
  )
  const paragraphs = splitParagraphs(unmarked, matter)
  const places = narrationPlaces(paragraphs, matter, words)
  return toTranscript({ lines, paragraphs, places, words, warnings: matter?.warnings ?? [] })
}

function narrationPlaces(
  paragraphs: readonly Paragraph[],
  matter: FrontMatter | null,
  words: TranscriptWords,
): Places {
  const title = titleOf(paragraphs, matter)
  const said = (mend: Paragraph['mend']) => paragraphs.filter((one) => one.mend === mend)
  const asides = new Map(
    paragraphs.flatMap((one) => {
      const why = whyAside(one, matter)
      return why ? [[one, why] as const] : []
    }),
  )
  const parts = paragraphs.filter(
    (one) => !asides.has(one) && (one.mend === null || one.marker !== null) && !isOfTitle(one, title),
  )
  const headline = said('headline')
  const first = parts[0]
  if (!title && headline.length === 0 && first?.mend === null) headline.push(first)
  const below = parts.filter((one) => one !== headline[0])
  const { people, warnings } = findPeople(paragraphs.filter(isOfPerson), '', new Set())
  const exchanges = toParts(words.groups(below), words)
  const facts = factsOf(paragraphs, matter)
  return { title, headline, standfirst: said('standfirst'), exchanges, people, asides, facts, warnings }
}

function whyAside({ line, text, mend }: Paragraph, matter: FrontMatter | null): AsideReason | null {
  if (mend !== null) return mend === 'leftOut' ? 'left-out' : null
  return whyInMatter(line, matter) ?? (isRule(text) ? 'rule' : null)
}

/** A part for each group, and one for a question with what is below it. */
function toParts(groups: readonly (readonly Paragraph[])[], words: TranscriptWords): ExchangeParts[] {
  const parts: ExchangeParts[] = []
  for (const group of groups) {
    const [first] = group
    const last = parts.at(-1)
    const isAnswer = last && (first?.mend === 'answer' || (first?.mend === null && last.answer.length === 0))
    if (!first || (first.mend === null && words.rich(group).length === 0)) continue
    if (isAnswer) last.answer.push(...group)
    else {
      const isQuestion = first.mend === 'question'
      const [question, answer] = isQuestion ? [[...group], []] : [[], [...group]]
      parts.push({ line: first.line, asker: null, speaker: null, question, answer })
    }
  }
  return parts
}
