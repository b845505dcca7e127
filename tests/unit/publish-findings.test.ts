import { describe, expect, it } from 'vitest'

import { inFewWords } from '@/cms/publishing/missing-in-many'
import { sentenceOf } from '@/cms/publishing/publish-complaints'
import { publishFindings } from '@/cms/publishing/publish-findings'
import arabic from '@/i18n/messages/ar/admin.json'
import english from '@/i18n/messages/en/admin.json'
import { linkNode, paragraphNode, textNode } from '@/text/lexical'
import { documentOf } from '@/text/lexical-document'

describe('what an interview lacks before it can be published', () => {
  it('is said of an empty one, each at its field', () => {
    expect(publishFindings({}).map(({ path }) => path)).toEqual([
      'headline',
      'spokenLanguages',
      'interviewees',
      'exchanges',
      'authors',
    ])
  })

  it('is said of rows as a form holds them, with ids for people', () => {
    const found = publishFindings({
      headline: 'A',
      language: 'en',
      spokenLanguages: ['apc'],
      interviewees: [{ key: 'i1', protection: 'named' }],
      exchanges: [{ blockType: 'questionAnswer', key: 'q1' }],
      authors: [{ person: 3, role: 'interviewer', creditedAs: 'name' }],
      translators: [{ role: 'translator', creditedAs: 'name' }],
    })
    expect(found.map(({ path }) => path)).toEqual([
      'interviewees.0.speaker',
      'exchanges.0.answer',
      'translators',
      'translators.0.person',
    ])
  })

  it.each([
    ['We left [the old town] at night.', false, []],
    ['[the old town]', false, []],
    ['[the old town] at night', true, []],
    ['left [the', false, ['quoteInBrackets']],
    ['the old town', false, ['quoteInBrackets']],
    ['old town', true, ['quoteInBrackets']],
    ['We left at night.', false, ['quote']],
    ['We left at night.', true, []],
    ['at night', false, []],
  ])('is that a quote drops brackets of its answer: %j, shortened: %j', (text, shortened, said) => {
    const answer = documentOf([
      paragraphNode([
        textNode('We left '),
        textNode('[the old town]', [], 'insertion'),
        textNode(' at night.'),
      ]),
    ])
    const found = publishFindings({
      exchanges: [
        { blockType: 'questionAnswer', key: 'q1', answer },
        { blockType: 'pullQuote', key: 'q2', text, shortened },
      ],
    }).filter(({ path }) => path === 'exchanges.1.text')
    expect(found.map(({ complaint }) => complaint)).toEqual(said)
  })

  it('is said in sentences that the admin does not tear apart', () => {
    const said = [english, arabic].flatMap((messages) =>
      Object.entries(messages).filter(([key]) => key.startsWith('complaints.missing.')),
    )
    expect(said.length).toBeGreaterThan(0)
    for (const [, sentence] of said) expect(sentence).not.toContain(',')
  })

  it('is said of whoever answers with the part', () => {
    const finding = { path: 'exchanges.23.speaker', complaint: 'whoAnswers' } as const
    expect(sentenceOf(finding, 'en')).toBe('Choose which interviewee answers in part 24.')
    expect(sentenceOf(finding, 'ar')).toContain('24')
  })

  it('is said in a list once for each kind, with how often', () => {
    const found = publishFindings({
      language: 'en',
      headline: 'x',
      spokenLanguages: ['en'],
      houseByline: true,
      exchanges: [1, 2, 3].map(() => ({ blockType: 'questionAnswer', answer: null }) as never),
    })
    expect(inFewWords(found, 'en')).toEqual(['who answers', 'answer (3)'])
    expect(inFewWords([], 'ar')).toEqual([])
  })

  it('is said of a link with its words and its part', () => {
    const linked = (words: string) => documentOf([paragraphNode([linkNode('#_ftn1', [textNode(words)])])])
    const parts = [`One, two, ${'three '.repeat(20)}`, 'ثم']
    const found = publishFindings({
      exchanges: parts.map((words) => ({ blockType: 'narration', text: linked(words) })),
    })
    const links = found.filter(({ complaint }) => complaint === 'link')
    expect(links.map(({ path }) => path)).toEqual(['exchanges.0.text', 'exchanges.1.text'])
    const said = links.map((finding) => sentenceOf(finding, 'en'))
    expect(said[0]).toMatch(/“.?One two three .*….?” \(part 1\): A link leads nowhere/)
    expect(said[0]).not.toContain(',')
    expect(links.map((finding) => sentenceOf(finding, 'ar'))[1]).toMatch(/«.?ثم.?» \(الجزء 2\)/)
  })
})
