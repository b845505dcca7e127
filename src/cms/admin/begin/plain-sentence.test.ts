import { describe, expect, it } from 'vitest'

import { isMadeMarkdown, plainSentence } from './plain-sentence'

describe('what is said of a text that was put into Markdown to be read', () => {
  it.each([
    ['A heading is kept: “## Why **then**?”', 'A heading is kept: “Why then?”'],
    ['Kept as typed: “1\\. It \\*was\\*”', 'Kept as typed: “1. It *was*”'],
    ['“[the wells](https://example.org/a) ran dry”', '“the wells ran dry”'],
    ['قُرئ سؤالًا: «**لماذا؟**»', 'قُرئ سؤالًا: «لماذا؟»'],
    ['Number #1 [in the area] (the coast)', 'Number #1 [in the area] (the coast)'],
  ])('quotes none of its signs: %s', (sentence, plain) => {
    expect(plainSentence(sentence)).toBe(plain)
  })

  it.each([
    ['text.md', 'talk.docx', true],
    ['text.md', 'talk.md', false],
    ['text.md', 'talk.Markdown', false],
    ['text.txt', 'talk.txt', false],
  ])('is known by what it came as: %s of %s', (file, name, isMade) => {
    expect(isMadeMarkdown(file, name)).toBe(isMade)
  })
})
