import type { FormState } from 'payload'
import { describe, expect, it, vi } from 'vitest'

import { hasAnswer, likelyHeight, noWords, questionLine, summaryOf } from './part-words'
import { WordsOfParts } from './words-of-parts'

const rich = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
})

describe('a part that has no fields', () => {
  it('is told by its first words, each of its texts in a paragraph of its own', () => {
    const words = { ...noWords, question: ' Who\n keeps the doors? ', answer: rich('Nobody does.') }
    expect(summaryOf(words)).toEqual(['Who keeps the doors?', 'Nobody does.'])
    expect(summaryOf({ ...noWords, question: '', answer: rich('') })).toEqual([])
    expect(summaryOf({ ...noWords, text: 'x'.repeat(5000) })[0]?.length).toBeLessThan(700)
  })

  it('is called by its question, and has an answer or none', () => {
    expect(questionLine({ ...noWords, question: `${'a'.repeat(120)}?` })).toBe(`${'a'.repeat(110)}…`)
    expect(hasAnswer({ ...noWords, answer: rich(' ') })).toBe(false)
    expect(hasAnswer({ ...noWords, answer: rich('Yes.') })).toBe(true)
  })

  it('takes more room the more it says', () => {
    const short = likelyHeight('questionAnswer', noWords)
    expect(likelyHeight('questionAnswer', { ...noWords, answer: rich('word '.repeat(400)) })).toBeGreaterThan(
      short,
    )
    expect(likelyHeight('narration', noWords)).toBeLessThan(short)
  })
})

describe('the words of all parts', () => {
  const form = (...questions: string[]): FormState => ({
    exchanges: { value: questions.length, rows: questions.map((question) => ({ id: `of ${question}` })) },
    ...Object.fromEntries(questions.map((value, n) => [`exchanges.${String(n)}.question`, { value }])),
  })

  it('are known by the part, wherever it is moved, and only whoever shows a changed one hears of it', () => {
    const words = new WordsOfParts(form('a', 'b'), 'exchanges')
    const [heardA, heardB] = [vi.fn(), vi.fn()]
    words.subscribe('of a', heardA)
    const stop = words.subscribe('of b', heardB)
    const before = words.of('of a')
    words.read(form('b', 'a'))
    expect(words.of('of a')).toBe(before)
    words.read({ ...form('b', 'a'), 'exchanges.0.question': { value: 'B' } })
    expect(words.of('of b').question).toBe('B')
    expect(heardA).not.toHaveBeenCalled()
    expect(heardB).toHaveBeenCalledOnce()
    stop()
    words.read(form('c', 'a'))
    expect(heardB).toHaveBeenCalledOnce()
    expect(words.of('of b')).toBe(noWords)
  })
})
