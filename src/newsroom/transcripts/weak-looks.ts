import type { FrontMatter } from './front-matter'
import { type Look, readLook } from './read-look'
import { isRule } from './is-rule'
import type { Paragraph } from './paragraph'
import type { TranscriptWarning } from './transcript'

interface Item {
  paragraph: Paragraph
  look: Look
  /** Where it stands among all paragraphs. */
  at: number
  isAnswered: boolean
}

/** The questions of a text that only their looks tell, with how they look. */
export interface LookedUp {
  questions: ReadonlyMap<number, Look>
  warnings: TranscriptWarning[]
}

const mostWarnings = 20
const longestShown = 60
/** What a paragraph that only ends in a question mark says is little: then much else has to say the same. */
const alone = { fewest: 3, mostAbove: 6, mostOfAnswer: 8, share: 4 }

/**
 * Headings, bold paragraphs, numbered ones, or questions alone in their paragraphs are questions where a text keeps to one of
 * these looks: most of them ask, most have something else below them. Judged over the whole text, and null where it is not so:
 * sections of an article, steps of a recipe and what a letter asks look the same one by one.
 */
export function findLooks(all: readonly Paragraph[], matter: FrontMatter | null): LookedUp | null {
  const body = all.filter(({ line, text }) => line > (matter?.end ?? 0) && !isRule(text))
  const styles = new Map<string, Item[]>()
  for (const item of listItems(body, matter)) {
    const known = styles.get(item.look.style)
    if (known) known.push(item)
    else styles.set(item.look.style, [item])
  }
  const [best] = [...styles.values()]
    .filter((items) => isKeptTo(items, body))
    .sort((one, other) => countAsked(other) - countAsked(one) || rankOf(one) - rankOf(other))
  return best ? toLookedUp(best) : null
}

const isAsked = ({ look, isAnswered }: Item) => look.asks && isAnswered
const countAsked = (items: readonly Item[]) => items.filter(isAsked).length
const rankOf = ([first]: readonly Item[]) =>
  ['heading', 'numbered', 'bold', 'alone'].indexOf(first?.look.kind ?? '')

function listItems(body: readonly Paragraph[], matter: FrontMatter | null): Item[] {
  const looks = body.map(readLook)
  return looks.flatMap((look, at) => {
    const paragraph = body[at]
    if (!look || !paragraph || (at === 0 && mayBeHeadline(look, matter))) return []
    const next = looks[at + 1]
    const isBelow = at + 1 < body.length && next?.style !== look.style && next?.kind !== 'heading'
    return [{ paragraph, look, at, isAnswered: isBelow || paragraph.lines.length > 1 }]
  })
}

/** At the top, and nothing else is the headline. */
const mayBeHeadline = ({ kind, style, asks }: Look, matter: FrontMatter | null) =>
  !matter?.title && kind !== 'numbered' && (kind !== 'heading' || style === 'heading 1' || !asks)

function isKeptTo(items: readonly Item[], body: readonly Paragraph[]): boolean {
  const asked = countAsked(items)
  const asking = items.filter(({ look }) => look.asks).length
  const answered = items.filter(({ isAnswered }) => isAnswered).length
  if (asked < 2 || asking * 2 < items.length || answered * 2 < items.length) return false
  return items[0]?.look.kind !== 'alone' || isTalk(items, asked, body)
}

/** Whether questions alone in their paragraphs come as they do in a talk: soon, often, and each with its answer. */
function isTalk(items: readonly Item[], asked: number, body: readonly Paragraph[]): boolean {
  const first = items[0]?.at ?? 0
  const ends = [...items.slice(1).map(({ at }) => at), body.length]
  const isSpread = items.every(({ at }, index) => (ends[index] ?? at) - at - 1 <= alone.mostOfAnswer)
  return (
    asked >= alone.fewest &&
    asked * 4 >= items.length * 3 &&
    first <= alone.mostAbove &&
    isSpread &&
    items.length * alone.share >= body.length - first &&
    !body.slice(0, first).some(isSalutation)
  )
}

/** "Dear Ada," begins a letter, and a letter asks as an interview does. */
const isSalutation = ({ text }: Paragraph) => text.length <= longestShown && /[,،!]$/u.test(text)

function toLookedUp(items: readonly Item[]): LookedUp {
  // Headings and bold lines above the first that asks lead to the questions.
  const isListed = items[0]?.look.kind === 'numbered'
  const asked = askedWith(items)
  let start = items.findIndex((item) => (isListed ? item.isAnswered : isAsked(item)))
  for (let above = items[start - 1]; above && asked.has(above) && !above.isAnswered; above = items[start - 1])
    start -= 1
  const below = items.slice(start)
  const questions = below.filter((item) => asked.has(item))
  const [first] = questions
  const warnings: TranscriptWarning[] = [
    {
      line: first?.paragraph.line ?? 1,
      code: 'questions-by-look',
      params: {
        look: first?.look.kind ?? 'alone',
        count: questions.filter(({ isAnswered }) => isAnswered).length,
      },
    },
    ...questions
      .filter(({ look, isAnswered }) => isAnswered && !look.asks)
      .slice(0, mostWarnings)
      .map(({ paragraph, look }) => ({
        line: paragraph.line,
        code: 'weak-question' as const,
        params: { marker: look.typed.trim(), text: shown(paragraph) },
      })),
    ...below
      .filter((item) => !asked.has(item))
      .slice(0, mostWarnings)
      .map(({ paragraph }) => ({
        line: paragraph.line,
        code: 'possible-question' as const,
        params: { text: shown(paragraph) },
      })),
  ]
  const looks = questions.map(({ paragraph, look }, index): [number, Look] => {
    const goesOn = questions[index - 1]?.isAnswered === false
    return [paragraph.line, goesOn ? { ...look, goesOn } : look]
  })
  return { questions: new Map(looks), warnings }
}

/** A sentence, and no title above others. */
const isSentence = /[.!?…:؟][\s*_"'”’»)\]]*$/u

/** Those with an answer below, and bold paragraphs right above one of them: a question may have several. */
function askedWith(items: readonly Item[]): Set<Item> {
  const asked = new Set(items.filter(({ isAnswered }) => isAnswered))
  for (const [index, item] of [...items.entries()].toReversed()) {
    const next = items[index + 1]
    const leadsOn = next?.at === item.at + 1 && asked.has(next)
    if (leadsOn && item.look.kind === 'bold' && isSentence.test(item.paragraph.text)) asked.add(item)
  }
  return asked
}

const shown = ({ text }: Paragraph) =>
  text.length > longestShown ? `${text.slice(0, longestShown).trimEnd()}…` : text
