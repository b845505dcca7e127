import { describe, expect, it } from 'vitest'

import { parseTranscript } from '@/newsroom/transcripts/parse-transcript'
import { readNarration } from '@/newsroom/transcripts/read-narration'
import { unaccounted } from '@/newsroom/transcripts/unaccounted'

import { parseWhole } from '../support/transcripts/parse-whole'

const matter = (title: string) => `---\n${title}\ndate: 2031-05-02\ncast:\n  - Amal Sarrouf\n---\n`

describe('front matter', () => {
  it.each([
    ['title: The fog: a pilot', 'The fog: a pilot'],
    ["title: 'The fog: a pilot'", 'The fog: a pilot'],
    ['title: "The fog"', 'The fog'],
    ["Title:   The pilot's fog", "The pilot's fog"],
  ])('%j is the headline', (line, headline) => {
    const read = parseWhole(`${matter(line)}\nShe waits.\n\nQ: Why?\n\nBecause.\n`)
    expect(read.headline).toBe(headline)
    expect(read.headlineLine).toBe(2)
    expect(read.standfirst).toBe('She waits.')
    expect(read.notUnderstood.map(({ text, why }) => [text, why])).toEqual([
      ['---', 'front-matter'],
      ['date: 2031-05-02', 'front-matter'],
      ['cast:', 'front-matter'],
      ['- Amal Sarrouf', 'front-matter'],
      ['---', 'front-matter'],
    ])
  })

  it('without a title leaves the headline to the text', () => {
    expect(parseWhole('---\ndate: 2031-05-02\n---\n\nThe fog\n\nQ: Why?\n\nBecause.\n').headline).toBe(
      'The fog',
    )
  })

  it('is text where an interview stands in it', () => {
    const read = parseWhole('---\ntitle: The fog\n\nQ: Why?\n\nBecause.\n')
    expect(read.exchanges).toHaveLength(1)
    expect(read.headline).toBe('title: The fog')
  })
})

describe('lists and headings', () => {
  it('are paragraphs of their own, though no blank line parts them', () => {
    const [answer] = parseWhole(
      'The fog\n\nQ: What is there?\n\n- Lemons\n- A whistle\n\n## Later\nSleep\nand fog',
    ).exchanges
    expect(answer?.paragraphs).toEqual(['- Lemons', '- A whistle', '## Later', 'Sleep and fog'])
  })

  it('are not seen in a wrapped line that begins with a dash', () => {
    const [answer] = parseWhole(
      'The fog\n\nQ: Why?\n\nIt was the fog\n- nothing else -\nthat taught me.',
    ).exchanges
    expect(answer?.paragraphs).toEqual(['It was the fog - nothing else - that taught me.'])
  })
})

describe('a name with a wide colon', () => {
  it('needs no space behind it', () => {
    const read = parseWhole('标题\n\n林：为什么？\n\n王：因为。\n\n林：什么时候？\n\n王：昨天。')
    expect(read.exchanges.map(({ question, paragraphs }) => [question, ...paragraphs])).toEqual([
      ['为什么？', '因为。'],
      ['什么时候？', '昨天。'],
    ])
  })
})

describe('a text that asks nobody', () => {
  const text = `${matter('title: The fog')}\nFirst.\n\nQ: is a letter here.\n\n* * *\n\nLast.\n`

  it('has no exchange unless an editor says that it is narration', () => {
    expect(parseTranscript('The fog\n\nFirst.\n\nLast.').exchanges).toEqual([])
    const read = readNarration(text)
    expect(read.headline).toBe('The fog')
    expect(read.exchanges.map(({ question, paragraphs }) => [question, ...paragraphs])).toEqual([
      [null, 'First.'],
      [null, 'Q: is a letter here.'],
      [null, 'Last.'],
    ])
    expect(unaccounted(text, read)).toEqual({ lost: [], invented: [] })
  })
})
