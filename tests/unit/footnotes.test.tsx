import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { wordedPlaces } from '@/cms/naming/worded-places'
import { hitsIn, replaced } from '@/cms/admin/parts/find/hits'
import { splitText } from '@/cms/admin/parts/split-text'
import { publishFindings } from '@/cms/publishing/publish-findings'
import { InterviewArticle } from '@/components/interview/interview-article'
import { TwoLanguagesPage } from '@/components/two-languages/two-languages-page'
import type { Interview } from '@/content/types'
import { toEdition } from '@/editions/to-edition'
import { toPassages } from '@/editions/to-passages'
import { partWords } from '@/newsroom/translation/source-text'
import { toInterview } from '@/surfaces/api/to-interview'
import { answerCard } from '@/surfaces/cards/answer-card'
import { entryHtml } from '@/surfaces/feeds/entry-html'
import { toQuotation } from '@/surfaces/quotations/to-quotation'
import { republicationHtml } from '@/surfaces/republication/republication-html'
import { footnoteWords } from '@/text/footnotes'
import { footnoteNode, linkNode, paragraphNode, textNode } from '@/text/lexical'
import { documentOf } from '@/text/lexical-document'
import { plainText } from '@/text/plain-text'
import { soundRichText } from '@/text/sound-rich-text'

import { arabicInterview, interview, settled } from '../support/content-fixtures'
import { arabic, english } from '../support/reader-pages'

const answer = documentOf([
  paragraphNode([textNode('The well'), footnoteNode('Dug in 1911 by Rima Dulayb.'), textNode(' was dry.')]),
])
const bare = documentOf([paragraphNode([textNode('It rained.'), footnoteNode(' ')])])
const told = documentOf([paragraphNode([textNode('Night fell.'), footnoteNode('At five.')])])
const exchanges = [
  { blockType: 'questionAnswer' as const, key: 'q1', question: 'Why?', answer },
  { blockType: 'questionAnswer' as const, key: 'q2', question: 'And?', answer: bare },
  { blockType: 'narration' as const, key: 'q3', text: told },
]
const stored = {
  id: 1,
  work: 'w1',
  slug: 'a-talk',
  headline: 'A talk',
  updatedAt: '2026-01-01T00:00:00.000Z',
  createdAt: '2026-01-01T00:00:00.000Z',
  language: 'en',
  protectsPeople: false,
  exchanges,
}
const edition = toEdition(stored, null, 'en')
/** As a page has it. */
const parts = edition.document.exchanges.map((part) => ({
  ...settled,
  ...part,
  ...(part.type === 'questionAnswer' ? { speaker: null } : {}),
})) as Interview['exchanges']
const open: Interview = { ...interview, protectsPeople: false, exchanges: parts }
const hrefs = (html: string) => [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '')

describe('footnotes', () => {
  it('are counted through the whole text; one without words is none for readers, and keeps the text from them', () => {
    const numbers = JSON.stringify(edition).match(/"footnote","number":\d+/g)
    expect(numbers).toEqual(['"footnote","number":1', '"footnote","number":2'])
    const findings = publishFindings({ exchanges }).filter(({ complaint }) => complaint === 'footnote')
    expect(findings).toEqual([{ path: 'exchanges.1.answer', complaint: 'footnote' }])
  })

  it('stand below the page with the way there and back, and each number is heard as what it is', () => {
    const html = renderToStaticMarkup(
      <InterviewArticle interview={open} source={null} related={[]} setting={english} />,
    )
    for (const id of ['note-en-1', 'note-en-2', 'noteref-en-1', 'noteref-en-2']) {
      expect(html.match(new RegExp(`id="${id}"`, 'g'))).toHaveLength(1)
      expect(hrefs(html)).toContain(id)
    }
    expect(html).toContain('role="doc-noteref" aria-label="Note 2"')
    expect(html).toContain('role="doc-endnotes"')
    expect(html.indexOf('Dug in 1911')).toBeGreaterThan(html.indexOf('Night fell.'))
    const inArabic = renderToStaticMarkup(
      <InterviewArticle
        interview={{ ...open, language: 'ar' }}
        source={null}
        related={[]}
        setting={arabic}
      />,
    )
    expect(inArabic).toMatch(/aria-label="حاشية [2٢]"/)
    const none = renderToStaticMarkup(
      <InterviewArticle interview={interview} source={null} related={[]} setting={english} />,
    )
    expect(none).not.toContain('doc-endnotes')
  })

  it('of two languages on one page are each led to in their own', () => {
    const other = { ...arabicInterview, exchanges: parts }
    const html = renderToStaticMarkup(
      <TwoLanguagesPage texts={{ own: open, other }} settings={{ own: english, other: arabic }} />,
    )
    for (const id of ['note-en-2', 'noteref-en-2', 'note-ar-2', 'noteref-ar-2'])
      expect(html.match(new RegExp(`id="${id}"`, 'g'))).toHaveLength(1)
  })

  it('go out with the text in feeds, to those who republish it, and to programs', () => {
    for (const html of [entryHtml(open, english), republicationHtml(open, english)]) {
      expect(html).toMatch(
        /The well<sup><a href="https:[^"#]+#note-en-1" role="doc-noteref">1<\/a><\/sup> was/,
      )
      expect(html?.replace(/\n/g, '')).toContain(
        '<ol role="doc-endnotes"><li>Dug in 1911 by Rima Dulayb.</li><li>At five.</li></ol>',
      )
    }
    expect(entryHtml({ ...open, protectsPeople: true }, english)).not.toContain('Dulayb')
    const inApi = toInterview(open, () => english)
    expect(inApi.footnotes).toEqual([
      { number: 1, text: 'Dug in 1911 by Rima Dulayb.', part: 'q1' },
      { number: 2, text: 'At five.', part: 'q3' },
    ])
    expect(inApi.parts[0]).toMatchObject({ answer: { text: 'The well[1] was dry.' } })
  })

  it('are no part of what is quoted, found or counted, and leave no number there', () => {
    const quotation = toQuotation(open, 'q1', english)
    const quoted = [quotation?.text, quotation?.html, JSON.stringify(answerCard(open, 'q1', english))]
    const found = JSON.stringify(toPassages(edition))
    for (const said of [...quoted, found, plainText(answer)]) {
      expect(said).toContain('The well was dry.')
      expect(said).not.toMatch(/Dulayb|noteref/)
    }
  })

  it('are read wherever a withheld name is looked for, a source is compared and words are replaced', () => {
    const places = wordedPlaces({ exchanges: exchanges })
    expect(places.find(({ place }) => place.path === 'exchanges.0.answer')?.words).toContain('Dulayb')
    expect(partWords({ blockType: 'questionAnswer', question: 'Why?', answer })).toBe(
      'Why?\nThe well was dry.\nDug in 1911 by Rima Dulayb.',
    )
    const form = { exchanges: { rows: [{ id: 'a' }] }, 'exchanges.0.answer': { value: answer } }
    const hits = hitsIn(form, 'exchanges', {
      kind: 'words',
      words: 'Dulayb',
      instead: 'D.',
      exactly: false,
      wholeWords: true,
    })
    const now = replaced(form, hits).get('exchanges.0.answer')
    expect(footnoteWords(now)).toEqual(['Dug in 1911 by Rima D..'])
    expect(plainText(now)).toBe('The well was dry.')
  })

  it('stay with the half of a text in which they stand, also where it says nothing else', () => {
    const only = documentOf([paragraphNode([footnoteNode('Alone.')]), paragraphNode([textNode('Words')])])
    const [before, behind] = splitText(only, { way: [1, 0], offset: 0 })
    expect([before, behind].map((blocks) => footnoteWords(documentOf(blocks)))).toEqual([['Alone.'], []])
  })

  it('are one paragraph, and stand in no link', () => {
    const sound = soundRichText(
      documentOf([
        paragraphNode([
          linkNode('https://example.org/', [textNode('the wells'), footnoteNode('Two\n lines')]),
        ]),
      ]),
    )
    expect(sound.root.children[0]?.children.map(({ type }) => type)).toEqual(['link', 'footnote'])
    expect(footnoteWords(sound)).toEqual(['Two lines'])
  })
})
