import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { describeWarning } from '@/newsroom/transcripts/describe-warning'
import { readTranscript } from '@/newsroom/transcripts/read-transcript'
import type { Transcript } from '@/newsroom/transcripts/transcript'

import { parseWhole } from '../support/transcripts/parse-whole'

const talk = (...paragraphs: string[]) => parseWhole(paragraphs.join('\n\n'))
const answered = ({ exchanges }: Transcript) =>
  exchanges.map(({ question, paragraphs }) => [question, ...paragraphs])
const codes = ({ warnings }: Transcript) => warnings.map(({ line, code }) => `${String(line)} ${code}`)

const opening = ['The fog', 'She has waited for years.']
const asked = [
  ['Why then?', 'Because of the rain.', 'And the wind.'],
  ['And when?', 'Now.'],
  ['Who else?', 'Nobody.'],
]

describe('questions that only their look tells', () => {
  test.each([
    ['## ', ''],
    ['### ', ' ###'],
    ['#### ', ''],
    ['## ', ' {#why}'],
    ['## **', '**'],
    ['## 1. ', ''],
    ['**', '**'],
    ['__', '__'],
    ['***', '***'],
    ['1. ', ''],
    ['1. __', '__'],
    ['2) **', '**'],
    ['١- ', ''],
    ['1\\. ', ''],
    ['Q1: ', ''],
    ['Q1. ', ''],
    ['', ''],
  ])('%jWhy?%j', (before, after) => {
    const turns = asked.flatMap(([question, ...answer]) => [`${before}${question ?? ''}${after}`, ...answer])
    const transcript = talk(...opening, ...turns)
    expect(transcript).toMatchObject({ headline: 'The fog', standfirst: 'She has waited for years.' })
    expect(answered(transcript)).toEqual(asked)
    const [first, ...rest] = codes(transcript)
    if (before.startsWith('Q')) return
    expect([first, ...rest]).toEqual(['5 questions-by-look'])
    const guessed = transcript.lines.filter(({ isGuess }) => isGuess)
    expect(guessed.map(({ became }) => became)).toEqual(['question', 'question', 'question'])
  })

  test.each([
    ['## لماذا؟', '## متى؟', '## من؟'],
    ['**لماذا؟**', '**متى؟**', '**من؟**'],
    ['١. لماذا؟', '٢. متى؟', '٣. من؟'],
    ['\u200f١ - لماذا؟', '\u200f٢ - متى؟', '\u200f٣ - من؟'],
    ['لماذا؟', 'متى؟', 'من؟'],
  ])('in Arabic: %s', (one, two, three) => {
    const transcript = talk('الضباب', 'انتظرت سنوات.', one, 'لأن المطر نزل.', two, 'الآن.', three, 'لا أحد.')
    expect(transcript).toMatchObject({ headline: 'الضباب', standfirst: 'انتظرت سنوات.' })
    expect(answered(transcript)).toEqual([
      ['لماذا؟', 'لأن المطر نزل.'],
      ['متى؟', 'الآن.'],
      ['من؟', 'لا أحد.'],
    ])
  })

  test('may have several bold paragraphs, which is told; a title above one is none of it', () => {
    const source = [
      '**You came here young.**',
      '**Why then?**',
      'Because.',
      '**The fog years**',
      '**And when?**',
      'Now.',
    ]
    const transcript = talk(...opening, ...source)
    expect(answered(transcript)).toEqual([
      ['You came here young.\n\nWhy then?', 'Because.', '**The fog years**'],
      ['And when?', 'Now.'],
    ])
    expect(codes(transcript)).toContain('5 question-of-several-paragraphs')
    expect(codes(transcript)).toContain('11 possible-question')
    const guessed = transcript.lines
      .filter(({ isGuess }) => isGuess)
      .map(({ line, became }) => [line, became])
    expect(guessed).toEqual(
      expect.arrayContaining([
        [5, 'question'],
        [7, 'question'],
        [13, 'question'],
      ]),
    )
    // One key parts them again.
    const { transcript: mended } = readTranscript(
      new TextEncoder().encode([...opening, ...source].join('\n\n')),
      'a.txt',
      { asNarration: false, mends: { 7: 'question' }, forReview: true },
    )
    expect(answered(mended).map(([question]) => question)).toEqual([
      'You came here young.',
      'Why then?',
      'And when?',
    ])
  })

  test('have their answers on the next line, too', () => {
    const bold = parseWhole('The fog\n\n**Why then?**\nBecause.\nTruly.\n\n**And when?**\nNow.\n')
    expect(answered(bold)).toEqual([
      ['Why then?', 'Because. Truly.'],
      ['And when?', 'Now.'],
    ])
    expect(answered(parseWhole('The fog\n## Why then?\nBecause.\n## And when?\nNow.\n'))).toEqual([
      ['Why then?', 'Because.'],
      ['And when?', 'Now.'],
    ])
    expect(answered(parseWhole('The fog\n\n1. Why then?\nBecause.\n\n2. And when?\nNow.\n'))).toEqual([
      ['Why then?', 'Because.'],
      ['And when?', 'Now.'],
    ])
  })

  test('may go over several lines', () => {
    const transcript = parseWhole('The fog\n\n**Why then,\nand how?**\n\nBecause.\n\n**And when?**\n\nNow.\n')
    expect(answered(transcript)[0]).toEqual(['Why then, and how?', 'Because.'])
    expect(transcript.lines.filter(({ isGuess }) => isGuess).map(({ line }) => line)).toEqual([3, 4, 8])
  })

  test('may ask without a question mark where the others have one, and this is said', () => {
    const transcript = talk(
      'The fog',
      '**Why?**',
      'So.',
      '**Tell us about that.**',
      'Gladly.',
      '**When?**',
      'Now.',
    )
    expect(answered(transcript)).toEqual([
      ['Why?', 'So.'],
      ['Tell us about that.', 'Gladly.'],
      ['When?', 'Now.'],
    ])
    expect(codes(transcript)).toEqual(['3 questions-by-look', '7 weak-question'])
    expect(transcript.warnings.map(describeWarning)[0]).toBe(
      'Line 3: Nothing marks the questions of this text: bold paragraphs with text below them are read as such (3 from here on).',
    )
  })

  test('are numbered from the first, whether or not it asks', () => {
    const transcript = talk(
      'The fog',
      '1. Tell us who you are.',
      'Ada.',
      '2. Why?',
      'So.',
      '3. When?',
      'Now.',
    )
    expect(answered(transcript)[0]).toEqual(['Tell us who you are.', 'Ada.'])
  })

  test('are kept in the text where nothing answers them', () => {
    const transcript = talk('The fog', '## Why?', 'So.', '## And?', '## When?', 'Now.', '## Where?')
    expect(answered(transcript)).toEqual([
      ['Why?', 'So.', '## And?'],
      ['When?', 'Now.', '## Where?'],
    ])
    expect(codes(transcript)).toEqual(['3 questions-by-look', '7 possible-question', '13 possible-question'])
  })

  test('leave the headline, sections of another level, names and bios what they are', () => {
    const transcript = talk(
      '# Why did she wait?',
      'A talk.',
      '## Early years',
      '### Why then?',
      'Because.',
      '## Later',
      '### And when?',
      'Now.',
      '**Ada Lamp**',
      'Ada Lamp writes.',
    )
    expect(transcript).toMatchObject({
      headline: '# Why did she wait?',
      standfirst: 'A talk.\n\n## Early years',
    })
    expect(answered(transcript)).toEqual([
      ['Why then?', 'Because.', '## Later'],
      ['And when?', 'Now.'],
    ])
    expect(transcript.people).toMatchObject([{ name: 'Ada Lamp', bio: ['Ada Lamp writes.'] }])
    const bold = talk(
      '**Why wait?**',
      'A talk.',
      '**Why?**',
      'So.',
      '**When?**',
      'Now.',
      '**Ada Lamp**',
      'Ada Lamp writes.',
    )
    expect(bold).toMatchObject({ headline: '**Why wait?**', people: [{ name: 'Ada Lamp' }] })
    expect(bold.exchanges).toHaveLength(2)
  })

  test('stand above named answers', () => {
    const transcript = talk(
      'The fog',
      '**Why then?**',
      '**HALA**: Because.',
      '**RIMA**: And the wind.',
      '**And when?**',
      '**HALA**: Now.',
      '**RIMA**: Soon.',
    )
    expect(transcript.exchanges).toMatchObject([
      { question: 'Why then?', speakerName: 'HALA' },
      { question: null, speakerName: 'RIMA' },
      { question: 'And when?', speakerName: 'HALA' },
      { question: null, speakerName: 'RIMA' },
    ])
  })

  test('are plain words in a Markdown file', () => {
    const text =
      '---\ntitle: The fog\n---\n\nShe *waits*.\n\n1. __Why *then*?__\n\n   Because.\n\n1. __And when?__\n\n   Now.\n'
    const { transcript } = readTranscript(new TextEncoder().encode(text), 'talk.md')
    expect(transcript).toMatchObject({ headline: 'The fog', standfirst: 'She waits.' })
    expect(answered(transcript)).toEqual([
      ['Why then?', 'Because.'],
      ['And when?', 'Now.'],
    ])
  })
})

describe('a text that is marked better', () => {
  test.each([
    ['Q:', 'A:'],
    ['س:', ''],
    ['RIMA:', 'HALA:'],
  ])('keeps what only looks like a question: %s', (question, answer) => {
    const turns = [
      `${question} Why?`,
      `${answer} So.`.trim(),
      '## And so?',
      'It was.',
      '## What then?',
      'It went.',
    ]
    const transcript = talk('The fog', ...turns, `${question} When?`, `${answer} Now.`.trim())
    expect(answered(transcript)).toEqual([
      ['Why?', 'So.', '## And so?', 'It was.', '## What then?', 'It went.'],
      ['When?', 'Now.'],
    ])
    expect(codes(transcript).join()).not.toContain('by-look')
  })
})

describe('a text of another kind is no interview', () => {
  const sections = (mark: string, ...heads: string[]) =>
    heads.flatMap((head) => [
      `${mark}${head}${mark.startsWith('#') ? '' : mark}`,
      'It was so.',
      'And more of it.',
    ])

  test.each([
    ['an article with sections', ['The fog', ...sections('## ', 'Before', 'Later', 'Why now?', 'Sources')]],
    [
      'an article with bold sections',
      ['The fog', ...sections('**', 'Before', 'Later', 'Why now?', 'What then')],
    ],
    ['an Arabic article', ['الضباب', ...sections('## ', 'قبل ذلك', 'بعد ذلك', 'لماذا الآن؟', 'المصادر')]],
    ['one question as a heading', ['The fog', ...sections('## ', 'Why now?')]],
    ['questions without answers', ['Questions', '## Why?', '## When?', '## Where?', '## Who?']],
    ['an Arabic list of questions', ['أسئلة', '**لماذا؟**', '**متى؟**', '**أين؟**', '**من؟**']],
    ['a numbered list of questions', ['Questions', '1. Why?', '2. When?', '3. Where?', 'That is all.']],
    [
      'a recipe',
      ['Bread', '1. Mix it.', 'Use a spoon.', '2. Knead it.', 'Ten minutes.', '3. Bake it. Done?', 'Eat.'],
    ],
    ['an Arabic recipe', ['خبز', '١. اخلط الدقيق.', 'بملعقة.', '٢. اعجن.', 'عشر دقائق.', '٣. اخبز.', 'كُل.']],
    [
      'a recipe whose heads ask once',
      ['Bread', '## What you need', 'Flour.', '## How', 'Bake.', '## Too dry?', 'Add water.'],
    ],
    [
      'a letter',
      [
        'Dear Ada,',
        'How are you?',
        'I am well.',
        'Did the rain come?',
        'Here it did.',
        'When will you visit?',
        'Yours, Bo',
      ],
    ],
    [
      'an Arabic letter',
      ['عزيزتي ريم،', 'كيف حالك؟', 'أنا بخير.', 'هل نزل المطر؟', 'نزل هنا.', 'متى تزوريننا؟', 'أخوك سمير'],
    ],
    [
      'an essay that wonders',
      [
        'The fog',
        ...Array.from({ length: 4 }, () => [
          'Why is it so?',
          ...Array.from({ length: 9 }, () => 'It is so.'),
        ]).flat(),
      ],
    ],
    [
      'a story that talks',
      ['The fog', '“Why?”', 'He asked.', '“When?”', 'She laughed.', '– Who?', 'Nobody.', '“Where?”', 'Here.'],
    ],
    ['two questions alone', ['The fog', 'It came.', 'Why then?', 'Because.', 'And when?', 'Now.']],
    [
      'questions that come one upon the other',
      ['The fog', 'Why?', 'When?', 'Who?', 'How?', 'So.', 'It was.', 'Where?', 'Here.'],
    ],
  ])('%s', (_, paragraphs) => {
    const transcript = talk(...paragraphs)
    expect(transcript.exchanges).toEqual([])
    expect(codes(transcript)).toContain('1 no-questions')
  })
})

test('nothing is lost of looks in any order', { timeout: 60_000 }, () => {
  const scraps =
    '## |### | ##| {#a}|**|__|***|1. |2) |١- |1\\. |Why?|لماذا؟|Tell us.|Because.|HALA: |Ada Lamp|Dear Ada,|---|\n|\n\n|\n\n|\n\n|Q: |> |- '
  const check = fc.property(fc.array(fc.constantFrom(...scraps.split('|')), { maxLength: 40 }), (parts) => {
    parseWhole(`The fog\n\n${parts.join('')}`)
    parseWhole(parts.join(''))
  })
  fc.assert(check, { numRuns: 3000 })
})
