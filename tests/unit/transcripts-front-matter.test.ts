import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { describeWarning } from '@/newsroom/transcripts/describe-warning'
import { mentionedPeople } from '@/newsroom/transcripts/mentioned-people'
import { readNarration } from '@/newsroom/transcripts/read-narration'
import { parseTranscript } from '@/newsroom/transcripts/parse-transcript'
import { typedWords } from '@/newsroom/transcripts/transcript-words'
import { unaccounted } from '@/newsroom/transcripts/unaccounted'

import { parseWhole } from '../support/transcripts/parse-whole'

const below = '\n\nShe waits.\n\nQ: Why?\n\nBecause.\n'
const read = (matter: string, fence = '---') => parseWhole(`${fence}\n${matter}\n${fence}${below}`)

describe('the title of front matter is what YAML says', () => {
  test.each([
    ['title: >-\n  We Left\n  at Night', 'We Left at Night'],
    ['title: >\n  We Left\n\n  at Night\n', 'We Left at Night'],
    ['title: |\n  We Left\n  at Night', 'We Left at Night'],
    ['title: |2-\n    We Left', 'We Left'],
    ['title: >- # a draft\n  We Left', 'We Left'],
    ['title:\n  We Left\n  at Night', 'We Left at Night'],
    ['title: We Left\n  at Night', 'We Left at Night'],
    ['title: "He said \\"no\\" twice"', 'He said "no" twice'],
    ['title: "We \\u0041sk\\\n  ed"', 'We Asked'],
    ["title: 'It''s over'", "It's over"],
    ['title: "The fog" # draft', 'The fog'],
    ['title: The fog # draft', 'The fog'],
    ['title: The fog#1', 'The fog#1'],
    ['TITLE: The fog', 'The fog'],
    ['"title": The fog', 'The fog'],
    ['Headline: The fog', 'The fog'],
    ['headline: Not this\ntitle: The fog', 'The fog'],
    ['title: The fog\ntitle: Not this', 'The fog'],
    ['title: 1948', '1948'],
    ['title: 2024-03-09', '2024-03-09'],
    ['title: yes', 'yes'],
    ['title: &t The fog\nother: *t', 'The fog'],
    ['other: &t The fog\ntitle: *t', 'The fog'],
    ['title: !!str 1948', '1948'],
    ['{ date: 2024, title: "The fog", tags: [a] }', 'The fog'],
    ['? title\n: The fog', 'The fog'],
    ['title: "الضباب: «مرشدة»"', 'الضباب: «مرشدة»'],
    ['\ntitle: The fog\n', 'The fog'],
    ['# a note\ntitle: The fog', 'The fog'],
    ['title: The fog\nname: A\nPeople:\n  - Name: Ada\n  - Name: Bo\n', 'The fog'],
    ['title: Q. Haddad came in', 'Q. Haddad came in'],
  ])('%j', (matter, headline) => {
    const transcript = read(matter)
    expect(transcript).toMatchObject({ headline, standfirst: 'She waits.' })
    expect(transcript.exchanges).toHaveLength(1)
    expect(transcript.warnings).toEqual([])
    expect(read(matter).headlineLine).toBeGreaterThan(1)
    expect(parseWhole(`\ufeff---\n${matter}\n---${below}`.replaceAll('\n', '\r\n')).headline).toBe(headline)
    expect(parseWhole(`---\n${matter}\n...${below}`).headline).toBe(headline)
  })
})

describe('what is not read of front matter', () => {
  test('is shown by line, comments and other titles too', () => {
    const { notUnderstood } = read(
      'title: >- # draft\n  The fog\nheadline: Not this\ndate: 2024 # when\n# a note',
    )
    expect(notUnderstood.map(({ line, text }) => [line, text])).toEqual([
      [1, '---'],
      [2, '# draft'],
      [4, 'headline: Not this'],
      [5, 'date: 2024 # when'],
      [6, '# a note'],
      [7, '---'],
    ])
  })

  test.each(['title: [The fog, a pilot]', 'title:\n  en: The fog', 'title:', 'title: ""', 'title: *unknown'])(
    'is a title that is no text: %j',
    (matter) => {
      const { headline, notUnderstood } = read(matter)
      expect(headline).toBe('She waits.')
      expect(notUnderstood.map(({ text }) => text)).toContain(matter.split('\n')[0])
    },
  )
})

describe('whom front matter names, its day and its slug', () => {
  const called = (matter: string) =>
    mentionedPeople(read(matter)).map(({ name, calledIn }) => `${name} (${calledIn.join(', ')})`)

  test.each([
    ['author: Ada Lamp', ['Ada Lamp (author)']],
    ['authors:\n  - Ada Lamp\n  - Bo Reed', ['Ada Lamp (authors)', 'Bo Reed (authors)']],
    ["speakers: ['Ada Lamp']", ['Ada Lamp (speakers)']],
    ['author: Ada Lamp, Bo Reed and Cy Moor', ['Ada Lamp (author)', 'Bo Reed (author)', 'Cy Moor (author)']],
    ['Interviewer: Ada Lamp\nguest: ADA LAMP', ['Ada Lamp (Interviewer, guest)']],
    ['title: The fog\ntranslation_by: "عدي مصباح"', ['عدي مصباح (translation_by)']],
  ])('are read of %j', (matter, people) => {
    expect(called(matter)).toEqual(people)
    const { notUnderstood, lines } = read(matter)
    expect(notUnderstood.map(({ text }) => text)).toEqual(['---', '---'])
    expect(lines[1]).toMatchObject({ line: 2, became: matter.startsWith('title') ? 'headline' : 'told' })
    expect(readNarration(`---\n${matter}\n---${below}`).facts).toEqual(read(matter).facts)
  })

  test.each([
    'author: ""',
    'author:',
    'author: [[Ada Lamp]]',
    'author: *nobody',
    'by: Ada Lamp',
    `author: ${'a '.repeat(90)}`,
  ])('are not read of %j', (matter) => {
    const { facts, notUnderstood } = read(`layout: post\n${matter}`)
    expect(facts).toEqual([])
    expect(notUnderstood).toHaveLength(4)
  })

  test('leave what else stands beside them as not understood', () => {
    const matter =
      'postauthors:\n  - name: Ada Lamp\n    website: a.example\nauthor: Bo Reed (The House)\ndate: 2021-03-04 # of the talk'
    expect(called(matter)).toEqual(['Ada Lamp (postauthors)', 'Bo Reed (author)'])
    expect(read(matter).notUnderstood.map(({ line }) => line)).toEqual([1, 4, 5, 6, 7])
  })

  test.each([
    ['date: 2021-03-04', '2021-03-04T12:00:00.000Z'],
    ["date: '2021-03-04'\npublished_time: 2021-03-04 13:31:00-04:00", '2021-03-04T17:31:00.000Z'],
    ['date: "2016-03-21 15:45 -0600"', '2016-03-21T21:45:00.000Z'],
    ['date: November 26, 2024', '2024-11-26T12:00:00.000Z'],
    ['published: true\ndate: 2021-03-04', '2021-03-04T12:00:00.000Z'],
  ])('a day is an instant: %j', (matter, instant) => {
    expect(read(matter).facts).toMatchObject([{ is: 'day', value: instant }])
  })

  test.each(['2021-02-30', '2999-01-01', '03/04/2021', '1921-03-04', 'soon', '2021'])(
    'no day is made of %s',
    (day) => expect(read(`date: ${day}`).facts).toEqual([]),
  )

  test('another day than the one offered stays as it stands', () => {
    const { facts, notUnderstood } = read('date: 2021-03-01\npublished_time: 2021-03-04')
    expect(facts).toMatchObject([{ is: 'day', key: 'published_time' }])
    expect(notUnderstood.map(({ text }) => text)).toContain('date: 2021-03-01')
  })

  test('may be said by reference', () => {
    expect(called('author: &a Ada Lamp\ntranslator: *a')).toEqual(['Ada Lamp (author, translator)'])
  })

  test('a slug is as ours are', () => {
    expect(read('slug: /The Fog/').facts).toEqual([{ is: 'slug', key: 'slug', value: 'the-fog', line: 2 }])
  })

  test('what an editor says of such a line counts for more', () => {
    const text = `---\nauthor: Ada Lamp\nslug: fog\n---${below}`
    const { facts, headline, lines } = parseTranscript(text, typedWords, { 2: 'headline' })
    expect(headline).toBe('author: Ada Lamp')
    expect(facts).toMatchObject([{ is: 'slug' }])
    expect(lines[1]).toMatchObject({ became: 'headline' })
  })
})

describe('front matter that is no YAML', () => {
  test.each([
    ['title: The fog: a pilot', 'The fog: a pilot', 2],
    ['title: "The fog"\ntags: [a', 'The fog', 3],
    ['title: >-\n  The fog\nnote: a: b', 'The fog', 4],
  ])('%j still has its headline, with a warning', (matter, headline, line) => {
    const transcript = read(matter)
    expect(transcript.headline).toBe(headline)
    expect(transcript.warnings).toMatchObject([{ line, code: 'front-matter-broken' }])
  })

  test.each(['title: "The fog', 'title: *', 'title: @fog', 'title: [The fog', `title: ${'['.repeat(9000)}`])(
    'has none where none is to be had: %s',
    (matter) => {
      const transcript = read(matter)
      expect(transcript.headline).toBe('She waits.')
      expect(transcript.warnings).toMatchObject([{ code: 'front-matter-unread' }])
      expect(transcript.warnings.map(describeWarning).join('\n')).toMatch(
        /^Line \d+: .* put the headline above/u,
      )
    },
  )

  test('takes no time, however often it refers to itself', () => {
    const laughs = Array.from(
      { length: 30 },
      (_, n) => `a${String(n + 1)}: &a${String(n + 1)} [*a${String(n)}, *a${String(n)}]`,
    )
    const { headline } = read(['title: The fog', 'a0: &a0 ha', ...laughs].join('\n'))
    expect(headline).toBe('The fog')
    expect(read(`title: The fog\nnote: ${'x'.repeat(20_000)}`).warnings).toMatchObject([
      { code: 'front-matter-long' },
    ])
  })

  test.each([
    ['title = "The fog"\ndate = 2021-03-04', 'The fog', ['day: 2021-03-04T12:00:00.000Z']],
    ['title = \'The “fog”\'\nslug = "the-fog" # once\ndraft = true', 'The “fog”', ['slug: the-fog']],
    [
      'title = "The fog"\nauthors = ["Ada Lamp", "Bo Reed"]\n[taxonomies]\ntags = ["a"]\n[extra]\ntranslator = "Edda Kil"',
      'The fog',
      ['person: Ada Lamp', 'person: Bo Reed', 'person: Edda Kil'],
    ],
  ])('may be TOML, of which the same is read: %j', (matter, headline, said) => {
    const transcript = read(matter, '+++')
    expect(transcript).toMatchObject({ headline, standfirst: 'She waits.', warnings: [] })
    expect(transcript.facts.map(({ is, value }) => `${is}: ${value}`)).toEqual(said)
  })

  test('may be TOML of a kind that is shown and not read', () => {
    const { headline, warnings, notUnderstood } = read('title = """The fog"""', '+++')
    expect(headline).toBe('She waits.')
    expect(warnings).toMatchObject([{ line: 1, code: 'front-matter-toml' }])
    expect(notUnderstood).toHaveLength(3)
  })
})

describe('a line drawn at the start', () => {
  test.each([
    ['---\n\nThe fog\n\n---\n\nShe waits.\n\nQ: Why?\n\nBecause.', 'The fog'],
    ['---\nThe fog: a pilot\n---\n\nShe waits.\n\nQ: Why?\n\nBecause.', 'The fog: a pilot'],
    ['---\n\nFog: a pilot\n\n---\n\nShe waits.\n\nQ: Why?\n\nBecause.', 'Fog: a pilot'],
    ['---\n\nThe fog\n\nShe waits.\n\nQ: Why?\n\nBecause.\n\n---', 'The fog'],
    ['---\nQ: Why?\n\nA: Because.\n---\n', ''],
    ['---\nRIMA: Why?\nHALA: So.\nRIMA: And?\nHALA: No.\n---\n', ''],
  ])('is no front matter: %j', (text, headline) => {
    const transcript = parseWhole(text)
    expect(transcript.headline).toBe(headline)
    expect(transcript.exchanges.length).toBeGreaterThan(0)
    expect(transcript.notUnderstood.every(({ why }) => why === 'rule')).toBe(true)
  })
})

test('nothing of it is lost, whatever it is', { timeout: 60_000 }, () => {
  const scraps =
    "title:|Title: |headline: |date: x|date: 2021-03-04|slug: a b|author: Ada|speakers:|- Ada|- name: Ada|tags|: |\"|'|''|\\\"|\\n|>-|>|!!str |&a |*a|# c| # c|[|]|{|}|,|? |- |  |\n|\n  |\n\n|\r\n|" +
    '\t|The fog|a: b|الضباب|\u202b|\u0301|---|...|Q: Why?|A: So.|Ada:|%|@|`|~|null|2024'
  const part = fc.array(fc.constantFrom(...scraps.split('|'), '|', '|2-'), { maxLength: 16 })
  const check = fc.property(part, fc.constantFrom('---', '...', '+++', ''), (parts, closing) => {
    const text = `${closing === '+++' ? closing : '---'}\n${parts.join('')}\n${closing}${below}`
    parseWhole(text)
    expect(unaccounted(text, readNarration(text))).toEqual({ lost: [], invented: [] })
    expect(parseWhole(text).headline).not.toMatch(/\n/u)
  })
  fc.assert(check, { numRuns: 4000 })
})
