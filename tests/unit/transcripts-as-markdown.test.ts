import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { describeNotUnderstood, describeWarning } from '@/newsroom/transcripts/describe-warning'
import { readTranscript } from '@/newsroom/transcripts/read-transcript'
import type { Transcript } from '@/newsroom/transcripts/transcript'
import { documentOf } from '@/text/lexical-document'
import { toRichText } from '@/text/to-rich-text'

const bytes = (text: string) => new TextEncoder().encode(text)
const readFile = (text: string, file = 'talk.md', asNarration = false) =>
  readTranscript(bytes(text), file, { asNarration }).transcript
const answering = (answer: string, file?: string) => readFile(`The fog\n\nQ: Why?\n\n${answer}\n`, file)
const answerOf = ({ exchanges }: Transcript) => exchanges[0]?.paragraphs
const richOf = ({ exchanges }: Transcript) => toRichText(documentOf(exchanges[0]?.blocks ?? []))
const codesOf = ({ warnings }: Transcript) => warnings.map(({ line, code }) => [line, code])

describe('a Markdown file', () => {
  test('has a headline without its sign, and a standfirst and questions in plain words', () => {
    const transcript = readFile(
      '# We *Left* at Night\n\nA **short** talk in \\[Aleppo\\].\n\n**Q: Why did _you_ leave?**\n\nBecause.\n',
    )
    expect(transcript).toMatchObject({
      headline: 'We Left at Night',
      standfirst: 'A short talk in [Aleppo].',
    })
    expect(transcript.exchanges).toMatchObject([{ question: 'Why did you leave?', paragraphs: ['Because.'] }])
    expect(transcript.warnings).toEqual([])
  })

  test('has bold, italics and links as the editor stores them', () => {
    const transcript = answering(
      'See [the *report*](https://example.org/r), **never _again_**, ***both***, <https://a.org/x> and [mail](mailto:a@b.org).',
    )
    const [block] = richOf(transcript)
    expect(block).toEqual({
      type: 'paragraph',
      children: [
        { type: 'text', text: 'See ', formats: [] },
        {
          type: 'link',
          href: 'https://example.org/r',
          children: [
            { type: 'text', text: 'the ', formats: [] },
            { type: 'text', text: 'report', formats: ['italic'] },
          ],
        },
        { type: 'text', text: ', ', formats: [] },
        { type: 'text', text: 'never ', formats: ['bold'] },
        { type: 'text', text: 'again', formats: ['bold', 'italic'] },
        { type: 'text', text: ', ', formats: [] },
        { type: 'text', text: 'both', formats: ['bold', 'italic'] },
        { type: 'text', text: ', ', formats: [] },
        {
          type: 'link',
          href: 'https://a.org/x',
          children: [{ type: 'text', text: 'https://a.org/x', formats: [] }],
        },
        { type: 'text', text: ' and ', formats: [] },
        { type: 'link', href: 'mailto:a@b.org', children: [{ type: 'text', text: 'mail', formats: [] }] },
        { type: 'text', text: '.', formats: [] },
      ],
    })
    expect(transcript.warnings).toEqual([])
  })

  test.each([
    ['\\[in the area\\], 1\\. a\\_b \\*c\\* \\# \\> \\- \\! \\\\', '[in the area], 1. a_b *c* # > - ! \\'],
    ['1948. That was the year.', '1948. That was the year.'],
    ['1948\\. That was the year.', '1948. That was the year.'],
    ['1) one', '1) one'],
    ['snake_case_word and 5 * 3 and a #hashtag', 'snake_case_word and 5 * 3 and a #hashtag'],
    ['#hashtag', '#hashtag'],
    ['a &amp; b &copy;', 'a & b ©'],
    ['قال **الكاتب** نعم', 'قال الكاتب نعم'],
    ['https://example.org/a_b_c', 'https://example.org/a_b_c'],
    ['She said: 10 < 20 > 5', 'She said: 10 < 20 > 5'],
  ])('%j is %j, without a warning', (typed, words) => {
    const transcript = answering(typed)
    expect(answerOf(transcript)).toEqual([words])
    expect(transcript.warnings).toEqual([])
  })

  test.each([
    'A `code` span.',
    'An ![image](x.png) here.',
    'A <b>bold</b> word.',
    '<div>block</div>',
    'A note[^1].',
    '[^1]: The note.',
    'A ~~struck~~ word.',
    'An unclosed **bold word.',
    'It is 2*3*4 here.',
    'A [reference][nowhere].',
    '[bad](javascript:alert(1))',
    '[here](/page)',
    '[1]: https://nobody.example.org',
    '```',
    'كلمة *غير مغلقة',
  ])('keeps %j as typed, and warns by line', (typed) => {
    const transcript = answering(typed)
    expect(answerOf(transcript)?.join(' ')).toBe(typed)
    expect(codesOf(transcript)[0]).toEqual([5, 'markdown-kept'])
  })

  test('keeps the lines of a table', () => {
    const transcript = answering('| a | b |\n|---|---|\n| 1 | 2 |')
    expect(answerOf(transcript)).toEqual(['| a | b |\n|---|---|\n| 1 | 2 |'])
    expect(codesOf(transcript)).toContainEqual([5, 'markdown-kept'])
  })

  test('has lists as lists, but for numbers, which stay as typed', () => {
    const transcript = answering('- one *x*\n- two\n\n- three\n\n1. first\n2. second')
    expect(richOf(transcript)[0]).toMatchObject({ type: 'list', ordered: false, items: [{}, {}, {}] })
    expect(answerOf(transcript)).toEqual(['one x', 'two', 'three', '1. first', '2. second'])
  })

  test('has quotations and headings as paragraphs, and says so', () => {
    const transcript = answering('> A *quoted*\n> line.\n\n## Later')
    expect(answerOf(transcript)).toEqual(['A quoted line.', 'Later'])
    expect(codesOf(transcript)).toContainEqual([5, 'markdown-quote'])
    expect(codesOf(transcript)).toContainEqual([8, 'markdown-heading'])
  })

  test('follows references across the file', () => {
    const transcript = answering('See [the report][r] and [r].\n\n[R]: https://example.org/r\n\n[^n]: A note')
    expect(JSON.stringify(richOf(transcript)).match(/example\.org\/r/gu)).toHaveLength(2)
    expect(answerOf(transcript)).toEqual(['See the report and r.', '[^n]: A note'])
  })

  test('says which address and which title of a link are left out', () => {
    const transcript = readFile('[The fog](https://a.org)\n\nQ: Why?\n\nSee [it](https://b.org "this").\n')
    expect(transcript.headline).toBe('The fog')
    expect(transcript.warnings).toMatchObject([
      { line: 1, code: 'markdown-link', params: { url: 'https://a.org' } },
      { line: 5, code: 'markdown-link-title', params: { title: 'this' } },
    ])
  })

  test('does not take a dash behind a marker for a list', () => {
    expect(answerOf(readFile('The fog\n\nQ: Why?\n\nA: - No.\n'))).toEqual(['- No.'])
  })

  test('may be narration, and a bio may have a link', () => {
    const narrated = readFile('# The fog\n\nOne **two**.\n\n- a\n- b\n', 'talk.md', true)
    expect(narrated.exchanges.map(({ paragraphs }) => paragraphs)).toEqual([['One two.'], ['a', 'b']])
    const { people } = readFile(
      '# The fog\n\nQ: Why?\n\nBecause.\n\n**Ada Lamp**\n\nAda Lamp writes [books](https://a.org).\n',
    )
    expect(people).toMatchObject([{ name: 'Ada Lamp', bio: ['Ada Lamp writes books.'] }])
    expect(JSON.stringify(people[0]?.blocks)).toContain('https://a.org')
  })
})

describe('a text file', () => {
  test.each(['# Not **this**', '1\\. A', 'a `code`'])('stays as typed, with one warning: %s', (typed) => {
    const transcript = answering(typed, 'talk.txt')
    expect(answerOf(transcript)).toEqual([typed])
    expect(codesOf(transcript)).toEqual([[3, 'markup-in-text']])
  })

  test.each(['5 * 3 = 15', 'f(x)[1]', 'a_b_c', '- one', '#hashtag', 'C:\\Users'])(
    'has no sign in %s',
    (typed) => {
      expect(answering(typed, 'talk.txt').warnings).toEqual([])
    },
  )

  test('is Markdown where it links as Markdown does', () => {
    expect(answerOf(answering('See [it](https://a.org).', 'talk.txt'))).toEqual(['See it.'])
  })
})

test('no letter of a Markdown file is lost in silence', { timeout: 60_000 }, () => {
  const scraps =
    '# |## |> |- |* |+ |1. |1948. |**|*|_|__|***|`|```|~~|\\|\\[|\\_|[|]|](https://a.org/x)|](/x)|](javascript:x)|][r]|[r]|[r]: https://b.org|' +
    '![|<b>|</b>|<div>|<https://c.org>|<!-- x -->|[^1]|[^1]: note|"t"|(https://d.org "title")|&amp;|#tag|| a | b ||---|a_b|2*3*4|' +
    'word |Why? |كلمة |نعم|\n|\n\n|  \n|\\\n|Q: |A: |س: |**Q:** |HALA: |Q. '
  const check = fc.property(
    fc.array(fc.constantFrom(...scraps.split('|'), '|'), { maxLength: 24 }),
    (parts) => {
      const text = `Title\n\nQ: Why?\n\n${parts.join('')}\n\nEnd.\n`
      for (const asNarration of [false, true]) {
        const transcript = readFile(text, 'talk.md', asNarration)
        const kept = [
          transcript.headline,
          transcript.standfirst ?? '',
          ...transcript.exchanges.flatMap(({ question, blocks }) => [question ?? '', JSON.stringify(blocks)]),
          ...transcript.people.flatMap(({ name, blocks }) => [name, JSON.stringify(blocks)]),
          ...transcript.notUnderstood.map(describeNotUnderstood),
          ...transcript.warnings.map(describeWarning),
          ...transcript.markers.map(({ text: typed }) => typed),
        ].join('\n')
        const words = text.replaceAll('&amp;', '&').match(/\p{L}[\p{L}\p{N}]*|\p{N}+/gu) ?? []
        for (const word of words) expect(kept).toContain(word)
      }
    },
  )
  fc.assert(check, { numRuns: 2000 })
})
