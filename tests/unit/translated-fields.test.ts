import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { publishFindings } from '@/cms/publishing/publish-findings'
import { lexicalDocument } from '@/text/lexical-document'
import type { Interview } from '@/payload-types'

import { progressOf } from '@/newsroom/translation/progress'
import {
  type SourcePart,
  translatedFields,
  untranslatedFields,
} from '@/newsroom/translation/translated-fields'

type Own = Partial<Interview>
type Part = NonNullable<Interview['exchanges']>[number]

const rich = (text: string) => (text === '' ? null : lexicalDocument([text]))
const qa = (key: string, question: string, answer: string, more: object = {}): Part => ({
  blockType: 'questionAnswer',
  key,
  question,
  answer: rich(answer),
  ...more,
})
const asSource = ({ key, ...part }: Part): SourcePart => ({ key: key ?? '', part })
const head = (part: SourcePart['part']): SourcePart => ({ key: 'head', part })

const source = [
  head({ headline: 'Three words here', standfirst: 'Two words', labels: [{ key: 'i1', label: 'a pilot' }] }),
  asSource(qa('q1', 'Why not?', 'Because of rain.')),
  asSource(qa('q2', '', 'And wind.')),
]
const whole: Own = {
  translationOf: 1,
  headline: 'عنوان',
  standfirst: 'مقدمة',
  interviewees: [{ key: 'i1', protection: 'described', label: 'طيار', nameWithheld: false }],
  exchanges: [qa('q1', 'لماذا؟', 'المطر.'), qa('q2', '', 'والريح.')],
}
const pathsOf = (own: Own, from: readonly SourcePart[] = source) =>
  untranslatedFields(from, own).map(({ path }) => path)

describe('what a translation carries', () => {
  it('is counted by text: a part with a question and no answer is half done', () => {
    expect(progressOf(source, whole)).toEqual({
      exchangesAll: 3,
      exchangesDone: 3,
      exchangesBegun: 0,
      wordsAll: 14,
      wordsDone: 14,
    })
    const half = { ...whole, exchanges: [qa('q1', 'لماذا؟', ''), qa('q2', '', '')] }
    expect(pathsOf(half)).toEqual(['exchanges.0.answer', 'exchanges.1.answer'])
    expect(progressOf(source, half)).toMatchObject({ exchangesDone: 1, exchangesBegun: 1, wordsDone: 9 })
  })

  it.each([
    [
      'a question',
      { exchanges: [qa('q1', '', 'المطر.'), qa('q2', '', 'والريح.')] },
      ['exchanges.0.question'],
    ],
    ['a headline', { headline: null }, ['headline']],
    ['a standfirst', { standfirst: ' ' }, ['standfirst']],
    ['words for who answers', { interviewees: [{ key: 'i1', label: '' }] }, ['interviewees.0.label']],
  ])('lacks %s', (_, lack: Own, paths) => {
    expect(pathsOf({ ...whole, ...lack })).toEqual(paths)
  })

  it.each(['narration', 'pullQuote', 'figure'] as const)('lacks the words of a %s', (blockType) => {
    const name = blockType === 'figure' ? 'caption' : 'text'
    const words = blockType === 'narration' ? rich('Words.') : 'Words.'
    const part = (value: unknown) => ({ blockType, key: 'q1', [name]: value }) as Part
    expect(pathsOf({ exchanges: [part(null)] }, [asSource(part(words))])).toEqual([`exchanges.0.${name}`])
    expect(pathsOf({ exchanges: [part(words)] }, [asSource(part(words))])).toEqual([])
    expect(pathsOf({ exchanges: [part(null)] }, [asSource(part(null))])).toEqual([])
  })

  it.each(['', ' ', '\u00a0', '\u200b', '\u200f\u061c', '\ufeff', '\n\t', '\u00ad'])(
    'is no words: %j',
    (nothing) => {
      const own = {
        ...whole,
        headline: nothing,
        exchanges: [qa('q1', nothing, nothing || ' '), qa('q2', '', nothing || ' ')],
      }
      expect(pathsOf(own)).toEqual([
        'headline',
        'exchanges.0.question',
        'exchanges.0.answer',
        'exchanges.1.answer',
      ])
    },
  )

  it('is not asked of what an editor left out, of a withheld person, and of what is only here', () => {
    const left = (mark: string, question = '') => ({
      ...whole,
      exchanges: [qa('q1', question, '', { mark }), qa('q2', '', 'والريح.')],
    })
    expect(pathsOf(left('notInThisLanguage'))).toEqual([])
    expect(pathsOf(left('notInThisLanguage', 'لماذا؟'))).toEqual([])
    expect(pathsOf(left('joinedWithNext'))).toEqual([])
    expect(pathsOf(left('joinedWithNext', 'لماذا؟'))).toEqual(['exchanges.0.answer'])
    expect(pathsOf({ ...whole, interviewees: [{ key: 'i1', nameWithheld: true }] })).toEqual([])
    const own = [...(whole.exchanges ?? []), qa('q9', 'هنا؟', '', { mark: 'onlyInThisLanguage' })]
    expect(pathsOf({ ...whole, exchanges: own })).toEqual([])
  })
})

const words = fc.constantFrom('', ' ', '\u200f', 'كلمة', 'كلمتان هنا')
const kinds = ['questionAnswer', 'narration', 'figure', 'pullQuote'] as const
const marks = fc.constantFrom(null, null, 'notInThisLanguage' as const, 'joinedWithNext' as const)
const partFor = (key: string) =>
  fc
    .record({
      kind: fc.constantFrom(...kinds),
      one: words,
      two: words,
      mark: marks,
      from: fc.tuple(words, words),
    })
    .map(({ kind, one, two, mark, from }) => {
      const make = (first: string, second: string): Part => {
        switch (kind) {
          case 'questionAnswer':
            return qa(key, first, second)
          case 'narration':
            return { blockType: kind, key, text: rich(first) }
          case 'figure':
            return { blockType: kind, key, caption: first, media: 1 }
          case 'pullQuote':
            return { blockType: kind, key, text: first, shortened: true }
          default:
            return kind satisfies never
        }
      }
      return { source: asSource(make(...from)), own: { ...make(one, two), mark } as Part }
    })
const translations = fc.record({
  head: fc.tuple(words, words),
  from: fc.tuple(words, words),
  parts: fc.tuple(partFor('q1'), partFor('q2'), partFor('q3')),
})

describe('whatever is translated', () => {
  it('is whole exactly when publication misses none of it, and progress says so', () => {
    fc.assert(
      fc.property(translations, ({ head: [headline, standfirst], from, parts }) => {
        const own: Own = { translationOf: 1, headline, standfirst, exchanges: parts.map((part) => part.own) }
        const released = [
          head({ headline: from[0], standfirst: from[1] }),
          ...parts.map((part) => part.source),
        ]
        const missing = untranslatedFields(released, own)
        const complained = publishFindings(own, released).filter(
          ({ path, complaint }) =>
            complaint.startsWith('untranslated') ||
            // Of a headline it is asked for whether or not its source has one.
            (path === 'headline' && missing.some((field) => field.path === 'headline')),
        )
        expect(complained.length === 0).toBe(missing.length === 0)
        const paths = new Set(missing.map(({ path }) => path))
        for (const { path } of complained) expect(paths.has(path)).toBe(true)
        const { exchangesAll, exchangesDone, exchangesBegun, wordsAll, wordsDone } = progressOf(released, own)
        expect(exchangesDone === exchangesAll).toBe(missing.length === 0)
        expect(wordsDone === wordsAll).toBe(missing.length === 0)
        expect(exchangesDone + exchangesBegun).toBeLessThanOrEqual(exchangesAll)
        const may = publishFindings({ ...own, mayBeIncomplete: true }, released)
        expect(may.filter(({ complaint }) => complaint.startsWith('untranslated'))).toEqual([])
      }),
    )
  })

  it('has nothing to carry of a source that is not known', () => {
    fc.assert(
      fc.property(translations, ({ parts }) => {
        expect(translatedFields([], { exchanges: parts.map((part) => part.own) })).toEqual([])
      }),
    )
  })
})
