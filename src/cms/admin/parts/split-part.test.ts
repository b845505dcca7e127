import type { FormState } from 'payload'
import { describe, expect, it } from 'vitest'

import { linkNode, listNode, paragraphNode, textNode } from '@/text/lexical'
import { documentOf } from '@/text/lexical-document'
import { plainText } from '@/text/plain-text'

import { backOf, changed, partsIn, type PartState, valueIn, withParts } from './part-states'
import { joinParts, splitPart } from './split-part'
import { splitText } from './split-text'

const rich = (...paragraphs: string[]) =>
  documentOf(paragraphs.map((text) => paragraphNode([textNode(text)])))

interface Written {
  question?: string
  answer?: unknown
  speaker?: string | null
}

function formOf(...parts: Written[]): FormState {
  const rows = parts.map((_, n) => ({ id: `id${String(n)}`, blockType: 'questionAnswer' }))
  return {
    headline: { value: 'Doors' },
    exchanges: { value: parts.length, rows },
    ...Object.fromEntries(
      parts.flatMap(({ question = '', answer = null, speaker = null }, n) =>
        Object.entries({
          id: `id${String(n)}`,
          key: `q23456${String(n)}`,
          change: 'minor',
          question,
          answer,
          speaker,
        }).map(([name, value]) => [`exchanges.${String(n)}.${name}`, { value }]),
      ),
    ),
  }
}

const partOf = (written: Written): PartState => {
  const [part] = partsIn(formOf(written), 'exchanges')
  if (!part) throw new Error('There is a part.')
  return part
}
const said = (part: PartState | undefined) =>
  part && [valueIn(part, 'question'), plainText(valueIn(part, 'answer'))]

describe('parts of a form', () => {
  it('are the same form again, and in another order have other places', () => {
    const form = formOf({ question: 'One?' }, { question: 'Two?' })
    const parts = partsIn(form, 'exchanges')
    expect(withParts(form, 'exchanges', parts)).toMatchObject(form)
    const turned = withParts(form, 'exchanges', parts.toReversed())
    expect(turned['exchanges.0.question']?.value).toBe('Two?')
    expect(turned['exchanges']?.rows?.map(({ id }) => id)).toEqual(['id1', 'id0'])
    expect(turned['headline']).toBe(form['headline'])
    expect(withParts(form, 'exchanges', parts.slice(1))['exchanges.1.question']).toBeUndefined()
  })
})

describe('a part that is split', () => {
  const part = partOf({
    question: 'Who keeps them?',
    answer: rich('Nobody. We do.', 'Every day.'),
    speaker: 'i234567',
  })

  it('keeps its key, and gives the words behind the caret to a new one that has none', () => {
    const [first, second] = splitPart(part, { field: 'answer', way: [0, 0], offset: 7 }) ?? []
    expect(said(first)).toEqual(['Who keeps them?', 'Nobody.'])
    expect(said(second)).toEqual(['', 'We do.\nEvery day.'])
    expect(first && [valueIn(first, 'key'), valueIn(first, 'change')]).toEqual(['q234560', 'minor'])
    expect(second && ['key', 'change', 'speaker'].map((name) => valueIn(second, name))).toEqual([
      null,
      null,
      'i234567',
    ])
    expect(second?.row.id).toMatch(/^[0-9a-f]{24}$/)
    expect(second && valueIn(second, 'id')).toBe(second?.row.id)
  })

  it('asks with the paragraph that asks, in both scripts, if that is answered', () => {
    const asks = partOf({ answer: rich('So.', 'وماذا بعد؟', 'لا شيء.') })
    expect(said(splitPart(asks, { field: 'answer', way: [1], offset: 0 })?.[1])).toEqual([
      'وماذا بعد؟',
      'لا شيء.',
    ])
    const last = partOf({ answer: rich('So.', 'What then?') })
    expect(said(splitPart(last, { field: 'answer', way: [1], offset: 0 })?.[1])).toEqual(['', 'What then?'])
    const linked = documentOf([
      paragraphNode([textNode('So.')]),
      paragraphNode([linkNode('https://example.org', [textNode('What then?')])]),
      paragraphNode([textNode('Nothing.')]),
    ])
    expect(
      said(splitPart(partOf({ answer: linked }), { field: 'answer', way: [1], offset: 0 })?.[1])?.[0],
    ).toBe('')
  })

  it('takes the answer along when the question is cut', () => {
    const [first, second] = splitPart(part, { field: 'question', offset: 3 }) ?? []
    expect([said(first), said(second)]).toEqual([
      ['Who', ''],
      ['keeps them?', 'Nobody. We do.\nEvery day.'],
    ])
  })

  it('is not split where a part would have no words', () => {
    expect(splitPart(part, { field: 'question', offset: 0 })).toBeNull()
    expect(splitPart(part, { field: 'answer', way: [1, 0], offset: 10 })).toBeNull()
    expect(
      splitPart(partOf({ answer: rich('All.') }), { field: 'answer', way: [0, 0], offset: 0 }),
    ).toBeNull()
  })
})

describe('a rich text that is split', () => {
  it('keeps looks and links on their words, and goes on counting', () => {
    const numbered = {
      ...listNode([[textNode('one')], [textNode('two')], [textNode('three')]]),
      listType: 'number',
    }
    const [before, behind] = splitText(documentOf([numbered]), { way: [0, 1], offset: 0 })
    expect(before).toMatchObject([{ children: [{ value: 1 }] }])
    expect(behind).toMatchObject([{ start: 2, children: [{ value: 2 }, { value: 3 }] }])
    const link = linkNode('https://example.org', [textNode('the house there', ['bold'])])
    const halves = splitText(documentOf([paragraphNode([link])]), { way: [0, 0, 0], offset: 9 })
    expect(halves.map(([block]) => block?.children)).toMatchObject([
      [{ fields: { url: 'https://example.org' }, children: [{ text: 'the house', format: 1 }] }],
      [{ fields: { url: 'https://example.org' }, children: [{ text: 'there', format: 1 }] }],
    ])
  })

  it('has every word in one of its halves, wherever it is cut', () => {
    const words = ['Nobody keeps them.', 'We do it ourselves.']
    const text = documentOf(
      words.map((one) => paragraphNode([textNode(one.slice(0, 5)), textNode(one.slice(5), ['italic'])])),
    )
    const bare = (value: string) => value.replace(/\s/g, '')
    for (const [block, one] of words.entries())
      for (let at = 0; at <= one.length; at++) {
        const caret = at <= 5 ? { way: [block, 0], offset: at } : { way: [block, 1], offset: at - 5 }
        const halves = splitText(text, caret).map((blocks) => plainText(documentOf(blocks)))
        expect(bare(halves.join(''))).toBe(bare(words.join('')))
      }
  })
})

describe('parts that are joined', () => {
  const two = (one: Written, other: Written) => {
    const [part, next] = partsIn(formOf(one, other), 'exchanges')
    if (!part) throw new Error('There is a part.')
    const joined = joinParts(part, next)
    return typeof joined === 'string' ? joined : [valueIn(joined, 'key'), ...(said(joined) ?? [])]
  }

  it('are one under the first key, the second question between the answers', () => {
    const first = { question: 'One?', answer: rich('1.') }
    expect(two(first, { question: 'Two?', answer: rich('2.') })).toEqual(['q234560', 'One?', '1.\nTwo?\n2.'])
    expect(two(first, { answer: rich('2.') })).toEqual(['q234560', 'One?', '1.\n2.'])
    expect(two({ question: 'One' }, { question: 'and two?', answer: rich('2.') })).toEqual([
      'q234560',
      'One and two?',
      '2.',
    ])
  })

  it('stay apart where the words of one person would be those of another', () => {
    const [one, other] = [
      { answer: rich('1.'), speaker: 'i234567' },
      { answer: rich('2.'), speaker: 'i765432' },
    ]
    expect(two(one, other)).toBe('speakers')
    const [last] = partsIn(formOf(one), 'exchanges')
    expect(last && joinParts(last, undefined)).toBe('last')
  })
})

describe('a change of parts', () => {
  const form = formOf({ question: 'One?', answer: rich('A. B.') }, { question: 'Two?' })
  const parts = partsIn(form, 'exchanges')
  const [part] = parts
  const to = part ? splitPart(part, { field: 'answer', way: [0, 0], offset: 2 }) : null
  const change = { from: parts.slice(0, 1), to: to ?? [] }

  it('is undone and done again, and what came to be known meanwhile stays', () => {
    const after = changed(parts, change) ?? []
    expect(after.map(said)).toEqual([
      ['One?', 'A.'],
      ['', 'B.'],
      ['Two?', ''],
    ])
    const back = changed(after, backOf(change)) ?? []
    expect(back.map(said)).toEqual(parts.map(said))
    expect(changed(back, change)).toHaveLength(3)
  })

  it('is not undone over words that were typed since', () => {
    const after = changed(parts, change) ?? []
    const typed = partsIn(
      { ...withParts(form, 'exchanges', after), 'exchanges.1.question': { value: 'New?' } },
      'exchanges',
    )
    expect(changed(typed, backOf(change))).toBeNull()
  })
})
