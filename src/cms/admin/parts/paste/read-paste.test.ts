import { beforeEach, describe, expect, it, vi } from 'vitest'

import { type BroughtText, toReading } from '@/cms/bringing/reading'
import { readTranscript } from '@/newsroom/transcripts/read-transcript'
import { documentOf } from '@/text/lexical-document'
import { plainText } from '@/text/plain-text'

import { readPaste } from './read-paste'

// What the server does, without one.
vi.mock('@/cms/admin/begin/send-brought', () => {
  const read = (words: string, file: string, mends: BroughtText['mends']) => {
    const found = readTranscript(new TextEncoder().encode(words), file, { forReview: true, mends })
    const again = found.isMarkdown ? 'text.md' : 'text.txt'
    return { answer: toReading(found, { file: again, asNarration: false, mends, starts: {} }, 'en') }
  }
  return {
    readFile: async (file: Blob, name: string) => read(await file.text(), name, {}),
    readAgain: ({ text, file, mends }: BroughtText) => Promise.resolve(read(text, file, mends)),
  }
})

const exchangesOf = async (words: string, kind: 'html' | 'txt' = 'txt') =>
  (await readPaste({ kind, words }, 'en'))?.map(({ question, blocks }) => [
    question,
    plainText(documentOf(blocks)),
  ])

describe('a paste', () => {
  beforeEach(() => vi.clearAllMocks())

  it('is read as exchanges by its markers, in both scripts', async () => {
    expect(await exchangesOf('Q: Who rows?\n\nA: Nobody.\n\nQ: And at night?\n\nA: The moon.')).toEqual([
      ['Who rows?', 'Nobody.'],
      ['And at night?', 'The moon.'],
    ])
    expect(await exchangesOf('س: من يجدّف؟\n\nج: لا أحد.\n\nس: وفي الليل؟\n\nج: القمر.')).toEqual([
      ['من يجدّف؟', 'لا أحد.'],
      ['وفي الليل؟', 'القمر.'],
    ])
  })

  it('keeps the words ahead of the first question, the looks and the links', async () => {
    const page = `<p>We met <a href="https://example.org/ferry">at the ferry</a>.</p>
      <p><b>Who rows?</b></p><p>Nobody <i>rows</i>.</p><p>It drifts.</p>
      <p><b>And at night?</b></p><p>The <a href="https://example.org/moon">moon</a>.</p>
      <p><b>Why?</b></p><p>Because.</p>`
    const exchanges = await readPaste({ kind: 'html', words: page }, 'en')
    const said = exchanges?.map(({ question, blocks }) => [question, plainText(documentOf(blocks))])
    expect(said).toEqual([
      [null, 'We met at the ferry.'],
      ['Who rows?', 'Nobody rows.\nIt drifts.'],
      ['And at night?', 'The moon.'],
      ['Why?', 'Because.'],
    ])
    const stored = JSON.stringify(exchanges)
    for (const kept of ['https://example.org/ferry', 'https://example.org/moon', '"text":"rows","format":2'])
      expect(stored).toContain(kept)
  })

  it('begins with a question, where that stands in the place of a headline', async () => {
    const page =
      '<p><b>Who rows?</b></p><p>Nobody.</p><p><b>And at night?</b></p><p>The moon.</p><p><b>Why?</b></p><p>So.</p>'
    expect(await exchangesOf(page, 'html')).toEqual([
      ['Who rows?', 'Nobody.'],
      ['And at night?', 'The moon.'],
      ['Why?', 'So.'],
    ])
  })

  it('is no interview where nobody asks twice', async () => {
    expect(await exchangesOf('They came.\n\nWho?\n\nNobody knows.\n\nThey went.')).toBeUndefined()
  })
})
