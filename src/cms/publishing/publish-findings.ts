import { bracketsIn } from '@/text/brackets'
import { footnoteWords } from '@/text/footnotes'
import { plainText } from '@/text/plain-text'
import { deadLinks } from '@/text/sound-rich-text'
import { namedDespite, nobodyWithdrawn, type WithdrawnPeople } from '@/editions/withdrawn-names'
import type { Interview } from '@/payload-types'
import { isLeftOut } from '@/newsroom/translation/left-out'
import { hasWords, type SourcePart } from '@/newsroom/translation/translated-fields'

import { isTranslated } from './derived'
import type { Complaint } from './publish-complaints'
import { untranslatedIn } from './translation-findings'

type Draft = Partial<Interview>
type Block = NonNullable<Interview['exchanges']>[number]
export interface Finding {
  /** Of the field, as Payload writes it: `authors.0.person`. */
  path: string
  complaint: Complaint
  /** Which words it is about, where the field has many. */
  words?: string
}

const signs = (role: string) => role === 'interviewer' || role === 'writer'
const carries = (role: string) => role === 'translator' || role === 'interpreter'

function inCredits(interview: Draft): Finding[] {
  const isSet = (row: { person?: unknown; creditedAs: string }) =>
    Boolean(row.person) || row.creditedAs !== 'name'
  const authors = interview.authors ?? []
  const translators = interview.translators ?? []
  const found: Finding[] = []
  if (!interview.houseByline && !authors.some((row) => signs(row.role) && isSet(row)))
    found.push({ path: 'authors', complaint: 'author' })
  const credited = translators.some((row) => carries(row.role) && isSet(row))
  const carriedOver = isTranslated(interview) || Boolean(interview.translationOf)
  if (carriedOver && !credited && !interview.noTranslator)
    found.push({ path: 'translators', complaint: 'translator' })
  for (const [list, rows] of Object.entries({ authors, translators }))
    rows.forEach((row, n) => {
      if (!row.person && row.creditedAs === 'name')
        found.push({ path: `${list}.${String(n)}.person`, complaint: 'person' })
      if (row.creditedAs === 'penName' && !row.signedAs?.trim())
        found.push({ path: `${list}.${String(n)}.signedAs`, complaint: 'penName' })
    })
  return found
}

function inInterviewees(interview: Draft): Finding[] {
  const rows = interview.interviewees ?? []
  if (rows.length === 0) return [{ path: 'interviewees', complaint: 'interviewee' }]
  return rows.flatMap((row, n): Finding[] => {
    const at = `interviewees.${String(n)}`
    if (!row.protection) return [{ path: `${at}.protection`, complaint: 'protection' }]
    if (row.nameWithheld) return []
    if (row.protection === 'named')
      return row.speaker ? [] : [{ path: `${at}.speaker`, complaint: 'speaker' }]
    return hasWords(row.label) ? [] : [{ path: `${at}.label`, complaint: 'label' }]
  })
}

/** Quotations are compared by their words: where a line ends in an answer is typography. */
const words = (text: string) => text.replace(/\s+/g, ' ').trim()

/** An insertion of an editor is never quoted as what somebody said: a quote has its brackets, both or neither. */
function complaintOf(
  quote: string,
  answers: readonly string[],
  isShortened: boolean | null | undefined,
): Complaint | null {
  const whole = answers.flatMap((answer) => {
    const isInside = new Uint8Array(answer.length + 1)
    for (const [start, end] of bracketsIn(answer)) isInside.fill(1, start + 1, end)
    return placesOf(quote, answer).map((start) => !isInside[start] && !isInside[start + quote.length])
  })
  if (whole.includes(true)) return null
  if (whole.includes(false)) return 'quoteInBrackets'
  return isShortened ? null : 'quote'
}

function placesOf(quote: string, answer: string): number[] {
  const places: number[] = []
  for (let at = answer.indexOf(quote); at >= 0; at = answer.indexOf(quote, at + 1)) places.push(at)
  return places
}

/** A part of a translation whose words, or some of them, are missing here by an editor's decision. */
const mayLack = (interview: Draft, block: Block): boolean =>
  block.blockType !== 'translatorNote' &&
  Boolean(interview.translationOf) &&
  interview.mayBeIncomplete === true

function inExchanges(interview: Draft, missing: ReadonlyMap<number, Finding[]>): Finding[] {
  const blocks = interview.exchanges ?? []
  const exchanges = blocks.filter((block) => block.blockType === 'questionAnswer')
  const none: Finding[] = exchanges.length === 0 ? [{ path: 'exchanges', complaint: 'exchange' }] : []
  const answers = exchanges.map((block) => words(plainText(block.answer)))
  const known = new Set((interview.interviewees ?? []).map((row) => row.key))
  const found = blocks.flatMap((block, n): Finding[] => {
    const at = `exchanges.${String(n)}`
    if (interview.translationOf && block.blockType !== 'translatorNote' && isLeftOut(block)) return []
    const untranslated = missing.get(n)
    if (untranslated) return untranslated
    const lacks = mayLack(interview, block)
    switch (block.blockType) {
      case 'questionAnswer':
        if (!hasWords(block.answer)) return lacks ? [] : [{ path: `${at}.answer`, complaint: 'answer' }]
        if (block.speaker ? !known.has(block.speaker) : known.size > 1)
          return [{ path: `${at}.speaker`, complaint: 'whoAnswers' }]
        return []
      case 'narration':
      case 'translatorNote':
        return hasWords(block.text) || lacks ? [] : [{ path: `${at}.text`, complaint: 'empty' }]
      case 'figure':
        return block.media ? [] : [{ path: `${at}.media`, complaint: 'picture' }]
      case 'pullQuote': {
        const quote = words(block.text ?? '')
        if (!hasWords(quote)) return lacks ? [] : [{ path: `${at}.text`, complaint: 'empty' }]
        const complaint = complaintOf(quote, answers, block.shortened)
        return complaint ? [{ path: `${at}.text`, complaint }] : []
      }
      default:
        return block satisfies never
    }
  })
  return [...none, ...found]
}

function inFacts(interview: Draft): Finding[] {
  const found: Finding[] = []
  if (interview.neverPublish) found.push({ path: 'neverPublish', complaint: 'neverPublish' })
  if (!hasWords(interview.headline)) found.push({ path: 'headline', complaint: 'headline' })
  if (!interview.spokenLanguages?.length) found.push({ path: 'spokenLanguages', complaint: 'spoken' })
  if (interview.publishedAt && Date.parse(interview.publishedAt) > Date.now() + 60_000)
    found.push({ path: 'publishedAt', complaint: 'future' })
  return found
}

/** A draft takes a link however it is written; readers are not led nowhere. */
const inLinks = (interview: Draft): Finding[] =>
  (interview.exchanges ?? []).flatMap((block, n) =>
    Object.entries({ ...block }).flatMap(([name, value]): Finding[] => {
      if (typeof value !== 'object') return []
      const path = `exchanges.${String(n)}.${name}`
      return [...new Set(deadLinks(value))].map((words) => ({ path, complaint: 'link', words }))
    }),
  )

/** A number in the text that leads to nothing. */
const inFootnotes = (interview: Draft): Finding[] =>
  (interview.exchanges ?? []).flatMap((block, n) =>
    (['answer', 'text'] as const).flatMap((name): Finding[] =>
      name in block && footnoteWords(block[name as keyof Block]).some((words) => !hasWords(words))
        ? [{ path: `exchanges.${String(n)}.${name}`, complaint: 'footnote' }]
        : [],
    ),
  )

/** Those who are named although their name was withdrawn, and nobody has said that they are to be. */
const inNames = (interview: Draft, withdrawn: WithdrawnPeople): Finding[] =>
  namedDespite(interview, withdrawn).flatMap(({ list, row, isAnswered }) => {
    const person = list === 'interviewees' ? 'speaker' : 'person'
    return isAnswered ? [] : [{ path: `${list}.${String(row)}.${person}`, complaint: 'withdrawn' }]
  })

/**
 * What an interview still lacks before it may be published, in the order of its form: of a translation also what it does not carry
 * of its source. Pure: the admin asks it too.
 */
export function publishFindings(
  interview: Draft,
  source: readonly SourcePart[] = [],
  withdrawn = nobodyWithdrawn,
): Finding[] {
  const { head, parts } = untranslatedIn(interview, interview.translationOf ? source : [])
  const interviewees = inInterviewees(interview)
  const told = new Set(interviewees.map(({ path }) => path))
  return [
    ...inFacts(interview),
    ...head.filter(({ path }) => !told.has(path)),
    ...interviewees,
    ...inExchanges(interview, parts),
    ...inLinks(interview),
    ...inFootnotes(interview),
    ...inCredits(interview),
    ...inNames(interview, withdrawn),
  ]
}
