import { describe, expect, test } from 'vitest'

import { readSource } from '../../src/newsroom/sources/read-source'
import { inheritedNames } from '../support/inherited-names'
import { refusalOf } from '../support/refusal-of'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string, file = 'talk.vtt') => readSource(bytes(text), file)
const linesOf = (text: string, file?: string) =>
  read(text, file)
    .text.split('\n')
    .filter((line) => line !== '')
const json = (value: unknown) => linesOf(JSON.stringify(value), 'talk.json')

describe('what a recording says at a time', () => {
  const startsIn = (text: string, file: string) => {
    const { text: lines, starts } = read(text, file)
    return Object.entries(starts ?? {}).map(([line, at]) => [lines.split('\n')[Number(line) - 1], at])
  }
  const long = 'And so it went on. '.repeat(37).trim()

  test.each([
    [
      'captions',
      'a.vtt',
      'WEBVTT\n\n00:01.500 --> 00:02.000\n<v A>One.\n\n01:00:02.000 --> 01:00:03.000\n<v A>Two.\n\n01:00:04.000 --> 01:00:05.000\n<v B>Three.',
      [
        ['A: One. Two.', 1.5],
        ['B: Three.', 3604],
      ],
    ],
    [
      'SRT, where a turn has several paragraphs',
      'a.srt',
      `1\n00:00:01,000 --> 00:00:02,000\nA: ${long}\n\n2\n00:01:01,250 --> 00:01:02,000\nAnd then?\n`,
      [
        [`A: ${long}`, 1],
        ['And then?', 61.25],
      ],
    ],
    [
      'seconds in JSON',
      'a.json',
      '{"segments":[{"speaker":"A","startTime":0.5,"endTime":3,"body":"One and two."},{"speaker":"B","startTime":62.5,"endTime":64,"body":"Three."}]}',
      [
        ['A: One and two.', 0.5],
        ['B: Three.', 62.5],
      ],
    ],
    [
      'thousandths in JSON',
      'a.json',
      '{"utterances":[{"speaker":"A","start":500,"end":3000,"text":"One and two."},{"speaker":"B","start":62500,"end":64000,"text":"Three."}]}',
      [
        ['A: One and two.', 0.5],
        ['B: Three.', 62.5],
      ],
    ],
    [
      'times of the pieces of a turn',
      'a.json',
      '{"monologues":[{"speaker":0,"elements":[{"type":"text","value":"One","ts":2.5,"end_ts":3}]}]}',
      [['Speaker 0: One', 2.5]],
    ],
    ['no times', 'a.json', '{"segments":[{"speaker":"A","body":"One.","startTime":"soon"}]}', []],
  ])('is known beside its line: %s', (_, file, text, starts) => {
    expect(startsIn(text, file)).toEqual(starts)
  })
})

describe('captions', () => {
  test('of one voice are a turn, and their times are counted', () => {
    const { text, notes, isMarkdown } = read(
      'WEBVTT - The fog\n\nNOTE checked by Ada\n\nintro\n00:00:01.000 --> 00:00:02.500 align:start\n<v.loud Rima>Why did\nyou leave?\n\n' +
        '00:03.000 --> 00:04.000\n<v Khalaf_A>We left <i>at night</i>,</v>\n\n0.860 --> 7.380\n<v Khalaf_A>all of us.\n',
    )
    expect(text).toBe('Rima: Why did you leave?\n\nKhalaf A: We left at night, all of us.\n')
    expect(isMarkdown).toBe(true)
    expect(notes).toMatchObject([
      { kind: 'title', words: 'The fog' },
      { kind: 'comment', words: 'checked by Ada' },
      { kind: 'captionName', words: 'intro' },
      { kind: 'times', count: 3 },
      { kind: 'looks', words: 'italic' },
    ])
  })

  test('of SRT say who speaks as people type it', () => {
    const typed =
      '1\r\n00:00:00,000 --> 00:00:04,799\r\nRima: Why did\r\nyou leave?\r\n\r\n2\r\n00:00:04,799 --> 00:00:08,250\r\nThat night?\r\n\r\n3\r\n00:00:09,000 --> 00:00:10,000\r\n{\\an8}KHALAF: The <b>road</b> was open.\r\n'
    expect(linesOf(typed, 'talk.srt')).toEqual([
      'Rima: Why did you leave? That night?',
      'KHALAF: The road was open.',
    ])
  })

  test.each([
    ['two voices in one', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>One.\n<v B>Two.', ['A: One.', 'B: Two.']],
    [
      'another who is not named',
      'WEBVTT\n\n00:01.000 --> 00:02.000\n>> One.\n&gt;&gt; Two.',
      ['One.', 'Two.'],
    ],
    ['entities', 'WEBVTT\n\n00:01.000 --> 00:02.000\nA &amp; B &lt; C &copy;', ['A & B < C \\&copy;']],
    ['no tags', 'WEBVTT\n\n00:01.000 --> 00:02.000\nI <3 you <unknown> *', ['I <3 you \\<unknown> \\*']],
    ['words behind an empty line', 'WEBVTT\n\n00:01.000 --> 00:02.000\nOne\n\ntwo.', ['One two.']],
    [
      'no empty lines',
      '1\n00:00:01,000 --> 00:00:02,000\nOne\n2\n00:00:02,000 --> 00:00:03,000\ntwo.',
      ['One two.'],
    ],
    [
      'lines that machines repeat',
      'WEBVTT\n\n00:01.000 --> 00:02.000\none<00:01.500><c> two</c>\n\n00:02.000 --> 00:02.100\none two\n \n\n00:02.100 --> 00:03.000\none two\nthree<00:02.500><c> four</c>',
      ['one two three four'],
    ],
    [
      'a name alone',
      '1\n00:00:01,000 --> 00:00:02,000\nRima:\n\n2\n00:00:02,000 --> 00:00:03,000\nWhy?\nSay after me:',
      ['Rima: Why?', 'Say after me:'],
    ],
    [
      'questions',
      '1\n00:00:01,000 --> 00:00:02,000\nQ: Why?\n\n2\n00:00:02,000 --> 00:00:03,000\nA: No.',
      ['Q: Why?', 'A: No.'],
    ],
    [
      'Arabic',
      '1\n00:00:01,000 --> 00:00:02,000\nريما: لماذا؟\n\n2\n00:00:02,000 --> 00:00:03,000\nخلف: كان الطريق مفتوحاً.',
      ['ريما: لماذا؟', 'خلف: كان الطريق مفتوحاً.'],
    ],
  ])('%s', (_, typed, lines) => {
    expect(linesOf(typed)).toEqual(lines)
  })

  test('that go on for long are parted at the end of a sentence', () => {
    const caption = (n: number) =>
      `${String(n)}\n00:00:01,000 --> 00:00:02,000\nIt was a long night, and nobody slept.\n\n`
    const lines = linesOf(Array.from({ length: 100 }, (_, n) => caption(n)).join(''))
    expect(lines.length).toBeGreaterThan(4)
    expect(lines.every((line) => line.endsWith('slept.') && line.length < 900)).toBe(true)
  })
})

describe('JSON of speakers', () => {
  test.each([
    [
      'of podcasts',
      {
        version: '1',
        segments: [
          { speaker: 'Rima', startTime: 0, body: 'Why did' },
          { speaker: 'Rima', body: 'you leave?' },
          { speaker: 'Khalaf', body: 'No.' },
        ],
      },
      ['Rima: Why did you leave?', 'Khalaf: No.'],
    ],
    [
      'word by word',
      { segments: ['It', ' ', 'was', ' ', 'night', '.'].map((body) => ({ speaker: 'A', body })) },
      ['A: It was night.'],
    ],
    [
      'word by word without spaces',
      { segments: ['It', 'was', 'night', '.'].map((body) => ({ speaker: 'A', body })) },
      ['A: It was night.'],
    ],
    [
      'of Whisper',
      {
        text: ' One. Two.',
        segments: [
          { start: 0, end: 1, text: ' One.' },
          { start: 1, end: 2, text: ' Two.', speaker: 'SPEAKER_01' },
        ],
      },
      ['One.', 'SPEAKER 01: Two.'],
    ],
    [
      'numbered',
      {
        results: {
          utterances: [
            { speaker: 0, transcript: 'Why?' },
            { speaker: 1, transcript: 'No.' },
          ],
        },
      },
      ['Speaker 0: Why?', 'Speaker 1: No.'],
    ],
    [
      'in monologues',
      { monologues: [{ speaker: { name: 'Rima' }, elements: [{ value: 'Why' }, { value: '?' }] }] },
      ['Rima: Why?'],
    ],
    ['as a list', [{ speaker: 'A', text: '*Why*?' }], ['A: \\*Why\\*?']],
  ])('%s', (_, value, lines) => {
    expect(json(value)).toEqual(lines)
  })

  test('of anything else is refused with what to do', () => {
    for (const value of [
      { a: 1 },
      [],
      {},
      [[[]]],
      { segments: [1] },
      ...inheritedNames.map((name) => ({ [name]: [{}] })),
    ])
      expect(refusalOf(() => json(value))).toMatchObject({ code: 'kind-not-read' })
  })

  test('is text where it is no JSON', () => {
    expect(read('[music] Why?', 'talk.txt')).toMatchObject({ text: '[music] Why?', isMarkdown: false })
  })
})
