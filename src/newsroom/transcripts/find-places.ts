import type { ExchangeParts } from './exchange-parts'
import { findAsides } from './find-asides'
import { findPeople, type PersonParts } from './find-people'
import { type FrontMatter, type FrontMatterTitle, isOfTitle } from './front-matter'
import { isOfPerson } from './mends'
import { splitExchanges } from './split-exchanges'
import type { Paragraph } from './paragraph'
import type { AsideReason, FileFact, TranscriptWarning } from './transcript'

/** Where each paragraph of an interview goes. Whatever else it is in, an aside is no word of it. */
export interface Places {
  /** Of front matter; the headline then, unless an editor says otherwise. */
  title: FrontMatterTitle | null
  headline: Paragraph[]
  standfirst: Paragraph[]
  exchanges: ExchangeParts[]
  people: PersonParts[]
  asides: ReadonlyMap<Paragraph, AsideReason>
  facts: FileFact[]
  /** Of the people. */
  warnings: TranscriptWarning[]
}

/** What is above the first question, what is asked and answered, and who is told of below. */
export function findPlaces(paragraphs: readonly Paragraph[], matter: FrontMatter | null): Places {
  const said = (mend: Paragraph['mend']) => paragraphs.filter((one) => one.mend === mend)
  const leftOut = said('leftOut').map((one) => [one, 'left-out'] as const)
  const flow = paragraphs.filter(({ mend }) => mend === null || mend === 'question' || mend === 'answer')
  const facts = factsOf(paragraphs, matter)
  const firstMarker = flow.findIndex(({ marker }) => marker !== null)
  if (firstMarker === -1) {
    const { people, warnings } = findPeople(paragraphs.filter(isOfPerson), '', new Set())
    return {
      title: null,
      headline: said('headline'),
      standfirst: said('standfirst'),
      exchanges: [],
      people,
      asides: new Map([
        ...leftOut,
        ...flow.map((one) => [one, matter?.told.has(one.line) ? 'told' : 'no-questions'] as const),
      ]),
      facts,
      warnings,
    }
  }

  const tailStart = flow.findLastIndex(({ marker }) => marker !== null) + 1
  const asides = new Map([...leftOut, ...findAsides(flow, matter, firstMarker, tailStart)])
  const title = titleOf(paragraphs, matter)
  const above = flow.slice(0, firstMarker).filter((one) => !asides.has(one))
  const standfirstFrom = said('standfirst').find(({ line }) => line > (matter?.end ?? 0))?.line ?? Infinity
  const headline = headlineOf(said('headline'), standfirstFrom, title ? null : above[0])
  const standfirst = inOrder([...above.filter((one) => one !== headline[0]), ...said('standfirst')])
  const opening = [title, ...headline, ...standfirst].map((one) => one?.text ?? '').join('\n')

  const last = flow[tailStart - 1]?.line ?? 0
  const tellsFrom = paragraphs.find((one) => isOfPerson(one) && one.line > last)?.line ?? Infinity
  const exchanges = splitExchanges(flow.slice(firstMarker).filter(({ line }) => line < tellsFrom))
  const tail = takeTail(exchanges, opening, asides)
  const between = findPeople(
    paragraphs.filter((one) => isOfPerson(one) && one.line < tellsFrom),
    opening,
    asides,
  )
  const below = findPeople(
    paragraphs.filter((one) => one.line >= tellsFrom && (isOfPerson(one) || one.mend === null)),
    opening,
    asides,
  )
  return {
    title,
    headline,
    standfirst,
    exchanges,
    people: joinUnnamed([...between.people, ...tail.people, ...below.people]),
    asides,
    facts,
    warnings: [...between.warnings, ...tail.warnings, ...below.warnings],
  }
}

const inOrder = <One extends { line: number }>(all: One[]): One[] => all.sort((a, b) => a.line - b.line)

/** The title of front matter, unless an editor has found a better headline, or something else in its lines. */
export function titleOf(
  paragraphs: readonly Paragraph[],
  matter: FrontMatter | null,
): FrontMatterTitle | null {
  const title = matter?.title ?? null
  const isOverruled = paragraphs.some((one) => one.mend === 'headline' || (one.mend && isOfTitle(one, title)))
  return isOverruled ? null : title
}

/** What front matter says, but for lines of which an editor says that they are something else. */
export const factsOf = (paragraphs: readonly Paragraph[], matter: FrontMatter | null): FileFact[] => {
  const mended = new Set(paragraphs.flatMap(({ line, mend }) => (mend === null ? [] : [line])))
  return (matter?.facts ?? []).filter(({ line }) => !mended.has(line))
}

/** Whoever says where the standfirst begins has said that what is below is no headline. */
function headlineOf(said: Paragraph[], standfirstFrom: number, first: Paragraph | null | undefined) {
  if (said.length > 0) return said
  return first && first.line < standfirstFrom ? [first] : []
}

/** Takes the bios off the last exchange, whether its question was answered or was the interviewer's farewell. */
function takeTail(exchanges: ExchangeParts[], opening: string, asides: Places['asides']) {
  const last = exchanges.at(-1)
  const ofAnswer = (last?.answer.length ?? 0) > 0
  const tail = findPeople((ofAnswer ? last?.answer : last?.question) ?? [], opening, asides)
  if (last && ofAnswer) last.answer = tail.answer
  else if (last) last.question = tail.answer
  return tail
}

/** A bio whose name an editor has not shown goes on with the one above it. */
function joinUnnamed(people: PersonParts[]): PersonParts[] {
  const joined: PersonParts[] = []
  for (const person of inOrder(people)) {
    const above = joined.at(-1)
    if (person.name === '' && above) above.bio.push(...person.bio)
    else joined.push(person)
  }
  return joined
}
