import fc from 'fast-check'

import type { RichInline, TextFormat } from '../../../src/content/types'
import { toLexical } from '../../../src/newsroom/interchange/lexical-paragraphs'
import { bracketMarks } from '../../../src/text/brackets'
import type { StoredPart, StoredText } from '../../../src/newsroom/interchange/stored-translation'
import { tidyRuns } from '../../../src/newsroom/interchange/tidy-runs'
import { paragraphNode } from '../../../src/text/lexical'
import type { Exchanged } from '../../../src/newsroom/interchange/to-units'
import type { Runs } from '../../../src/newsroom/interchange/translation-file'

const scraps =
  'the river|النهر|في حلب|2015|[laughs]|[يضحك]|«نعم»|“No.”|<b>|&amp;|]]>|{{|}}|{{q1 a b}}|é|e\u0301|עברית|中文|😀|' +
  '\u200e|\u200f|\u061c|\u200c|\u00a0|\u2028|\u0085|\u2011|\u00ad|\t|  |*|"|\'|/|\\|…|Kafr Nabl كفرنبل'

const words = fc
  .array(fc.constantFrom(...scraps.split('|')), { minLength: 1, maxLength: 5 })
  .chain((parts) => fc.constantFrom('', ' ').map((gap) => parts.join(gap)))

const formats: fc.Arbitrary<TextFormat[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<TextFormat[]>([]) },
  { weight: 3, arbitrary: fc.subarray<TextFormat>(['bold', 'italic']) },
  { weight: 1, arbitrary: fc.subarray<TextFormat>(['bold', 'italic', 'underline', 'strikethrough', 'code']) },
  { weight: 1, arbitrary: fc.constantFrom<TextFormat[]>(['superscript'], ['italic', 'subscript']) },
)

const plainText: fc.Arbitrary<RichInline> = fc.record({
  type: fc.constant('text' as const),
  text: words,
  formats,
})
const marked: fc.Arbitrary<RichInline> = fc.record({
  type: fc.constant('text' as const),
  text: fc.constantFrom('[في حلب]', '[…]', '[the river (2015)]', '[sic [!]]'),
  formats,
  mark: fc.constantFrom(...bracketMarks),
})
const text = fc.oneof({ weight: 4, arbitrary: plainText }, { weight: 1, arbitrary: marked })
const linebreak: fc.Arbitrary<RichInline> = fc.constant({ type: 'linebreak' })
const href = fc.constantFrom(
  'https://example.org/a?b=1&c=%D8%AD',
  'http://example.org/(q)',
  'mailto:desk@example.org',
  'https://example.org/حلب',
)
const link: fc.Arbitrary<RichInline> = fc.record({
  type: fc.constant('link' as const),
  href,
  children: fc.array(text, { minLength: 1, maxLength: 3 }),
})

const footnote: fc.Arbitrary<RichInline> = words
  .filter((said) => /[\p{L}\d]/u.test(said))
  .map((said) => ({ type: 'footnote', number: 0, text: said.replace(/\s+/gu, ' ') }))

const inline = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 1, arbitrary: link },
  { weight: 1, arbitrary: linebreak },
)

/** What one paragraph may say; empty now and then. */
export const arbitraryRuns: fc.Arbitrary<Runs> = fc.array(inline, { maxLength: 6 }).map(tidyRuns)

const notedRuns: fc.Arbitrary<Runs> = fc
  .array(fc.oneof({ weight: 4, arbitrary: inline }, { weight: 1, arbitrary: footnote }), { maxLength: 6 })
  .map(tidyRuns)

const listItem = (children: object[]) => ({ type: 'listitem', version: 1, value: 1, children })
const list = (children: object[]) => ({ type: 'list', version: 1, listType: 'bullet', tag: 'ul', children })

const blockOf = (paragraph: fc.Arbitrary<Runs>): fc.Arbitrary<object> =>
  fc.oneof(
    { weight: 4, arbitrary: paragraph.map((runs) => paragraphNode(toLexical(runs))) },
    {
      weight: 1,
      arbitrary: fc
        .array(paragraph, { minLength: 1, maxLength: 3 })
        .map((items) => list(items.map((runs) => listItem(toLexical(runs))))),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(paragraph, paragraph)
        .map(([outer, inner]) =>
          list([listItem(toLexical(outer)), listItem([list([listItem(toLexical(inner))])])]),
        ),
    },
  )

const richText = (paragraph: fc.Arbitrary<Runs>) =>
  fc.option(
    fc
      .array(blockOf(paragraph), { maxLength: 4 })
      .map((children) => ({ root: { type: 'root', version: 1, children } })),
    { freq: 5 },
  )
const plain = fc.option(
  fc.array(words, { maxLength: 2 }).map((lines) => lines.join('\n')),
  { freq: 5 },
)

const fieldsOfPart = (paragraph: fc.Arbitrary<Runs>) => ({
  question: plain,
  answer: richText(paragraph),
  narration: richText(paragraph),
  caption: plain,
  quote: plain,
})

const partOf = (blockType: string, key: string, said: Record<string, unknown>): StoredPart => {
  if (blockType === 'narration') return { blockType, key, text: said['narration'] }
  if (blockType === 'figure') return { blockType, key, caption: said['caption'] as string | null }
  if (blockType === 'pullQuote') return { blockType, key, text: said['quote'] }
  return { blockType, key, question: said['question'] as string | null, answer: said['answer'] }
}

const sides = (paragraph: fc.Arbitrary<Runs>) =>
  fc
    .array(
      fc.record({
        blockType: fc.constantFrom('questionAnswer', 'questionAnswer', 'narration', 'figure', 'pullQuote'),
        key: fc.stringMatching(/^q[a-z2-9]{6}$/),
        source: fc.record(fieldsOfPart(paragraph)),
        target: fc.record(fieldsOfPart(paragraph)),
        isBehind: fc.boolean(),
      }),
      { maxLength: 6 },
    )
    .map((parts) => parts.filter(({ key }, n) => parts.findIndex((other) => other.key === key) === n))

const head = fc.record({ headline: plain, standfirst: plain, label: plain })
const toHead = ({
  headline,
  standfirst,
  label,
}: {
  headline: string | null
  standfirst: string | null
  label: string | null
}) => ({
  headline,
  standfirst,
  interviewees: [{ key: 'iabcdef', label }],
})

const translationOf = (paragraph: fc.Arbitrary<Runs>): fc.Arbitrary<Exchanged> =>
  fc.tuple(sides(paragraph), head, head, fc.boolean()).map(([parts, ofSource, ofTarget, fromArabic]) => {
    const hash = (key: string) => `hash-of-${key}`
    const source: StoredText = {
      ...toHead(ofSource),
      exchanges: parts.map((part) => ({
        ...partOf(part.blockType, part.key, part.source),
        speaker: 'iabcdef',
      })),
    }
    const translation: StoredText = {
      ...toHead(ofTarget),
      headMadeFrom: hash('head'),
      exchanges: parts.map((part) => ({
        ...partOf(part.blockType, part.key, part.target),
        madeFrom: part.isBehind ? 'older' : hash(part.key),
      })),
    }
    return {
      work: 'wabcdefgh',
      sourceLanguage: fromArabic ? 'ar' : 'en',
      targetLanguage: fromArabic ? 'en' : 'ar',
      source,
      translation,
      hashes: new Map(['head', ...parts.map(({ key }) => key)].map((key) => [key, hash(key)])),
      speakers: new Map([['iabcdef', 'Ada Lamp & آدا']]),
    }
  })

/** A translation in any state, beside any source of the same parts. */
export const arbitraryTranslation = translationOf(arbitraryRuns)

/** The same with footnotes. */
export const arbitraryNotedTranslation = translationOf(notedRuns)
