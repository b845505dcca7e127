import { describe, expect, it } from 'vitest'

import type { Interview } from '@/content/types'

import {
  arabicInterview,
  daniel,
  interview,
  layla,
  settled,
  unfinishedArabic,
} from '../../../tests/support/content-fixtures'
import { arabic, english } from '../../../tests/support/reader-pages'
import { toInterview, toInterviewList, toSummary } from './to-interview'

const settingIn = (locale: string) => (locale === 'ar' ? arabic : english)
const told = (more: Partial<Interview> = {}) => toInterview({ ...interview, ...more }, settingIn)
const origin = 'https://dragoman.example'

describe('an interview in the API', () => {
  it('leads to its page, to itself, to its languages and to everybody who has a page', () => {
    const { url, api, shortUrl, versions, credits, topics } = told()
    expect([url, api, shortUrl]).toEqual([
      `${origin}/en/interviews/a-library-shelved-by-street-names`,
      `${origin}/v1/interviews/en/a-library-shelved-by-street-names`,
      `${origin}/i/wk4x7m2p9/en`,
    ])
    expect(versions.map(({ language, api: there }) => [language, decodeURI(there)])).toEqual([
      ['ar', `${origin}/v1/interviews/ar/مكتبة-بأسماء-الشوارع`],
    ])
    expect(credits[0]).toEqual({
      role: 'interviewer',
      kind: 'person',
      withheldBy: null,
      text: 'Layla Mansour-Okafor',
      name: { text: 'Layla Mansour-Okafor', language: 'en' },
      url: `${origin}/en/authors/layla-mansour-okafor`,
      api: `${origin}/v1/authors/layla-mansour-okafor`,
    })
    expect(topics[0]?.api).toBe(`${origin}/v1/topics/libraries`)
  })

  it('says its credits in sentences, in its own language', () => {
    expect(told().creditLines).toEqual([
      'Interview by Layla Mansour-Okafor',
      'Translated from Arabic by Daniel Verhoeven, Samir Aziz',
      'Interpreted by هالة الخطيب',
      'Translation revised by هالة الخطيب',
    ])
    expect(toInterview(arabicInterview, settingIn).creditLines.join()).toMatch(/^[^A-Za-z]+/)
  })

  it('signs with the house, and says of whom it may not tell that this is so', () => {
    const { credits } = told({
      credits: [
        { role: 'interviewer', by: { kind: 'house' } },
        { role: 'translator', by: { kind: 'withheld', withheldBy: 'person' } },
        { role: 'reviser', by: { kind: 'withheld', withheldBy: 'newsroom' } },
      ],
    })
    expect(credits.map(({ kind, text, name, url, api }) => [kind, text, name?.text, url, api])).toEqual([
      ['house', 'Dragoman', 'Dragoman', `${origin}/en`, null],
      ['withheld', 'name withheld at their wish', undefined, null, null],
      ['withheld', 'name withheld by the newsroom', undefined, null, null],
    ])
    expect(credits.map(({ withheldBy }) => withheldBy)).toEqual([null, 'person', 'newsroom'])
  })

  it('tells once of each person what they did, with their bio', () => {
    const { contributors } = told({
      credits: [
        { role: 'interviewer', by: daniel },
        { role: 'translator', by: daniel },
        { role: 'photographer', by: layla },
      ],
    })
    expect(contributors.map(({ name, did }) => [name.text, did])).toEqual([
      ['Daniel Verhoeven', ['Interview and translation from Arabic by']],
      ['Layla Mansour-Okafor', ['Photographs by']],
    ])
    expect(contributors[0]?.bio).toMatchObject({
      language: 'en',
      html: expect.stringContaining('<em>The Ferry Pilots</em>') as string,
      text: 'Daniel Verhoeven translates from Arabic and Dutch. He is at work on The Ferry Pilots, and reads at example.org.',
    })
  })

  it('keeps who answers apart from how they may be named', () => {
    const nameless = { key: 'w', withheldBy: null, name: null, label: null, path: null }
    const withheld = { ...nameless, protection: 'withheld', withheldBy: 'person' } as const
    const byNewsroom = { ...withheld, withheldBy: 'newsroom' } as const
    const missing = { ...nameless, protection: 'missing' } as const
    const { interviewees } = told({
      interviewees: [...interview.interviewees, withheld, byNewsroom, missing],
    })
    expect(interviewees.map(({ protection, withheldBy, text }) => [protection, withheldBy, text])).toEqual([
      ['named', null, 'Salma Haddad'],
      ['described', null, 'A neighbour'],
      ['withheld', 'person', 'name withheld at their wish'],
      ['withheld', 'newsroom', 'name withheld by the newsroom'],
      ['missing', null, 'name not recorded'],
    ])
  })

  it('leads a link to a passage to the page, and names who speaks by their key', () => {
    const link = { type: 'link', href: '#qb3c4d5', children: [{ type: 'text', text: 'there', formats: [] }] }
    const { parts } = told({
      exchanges: [
        {
          ...settled,
          type: 'questionAnswer',
          key: 'q7k2m9a',
          number: 1,
          question: 'Where?',
          speaker: interview.interviewees[1] ?? null,
          answer: [{ type: 'paragraph', children: [link as never] }],
        },
      ],
    })
    expect(parts[0]).toMatchObject({
      speaker: 'neighbour',
      answer: {
        html: `<p><a href="${origin}/en/interviews/a-library-shelved-by-street-names#qb3c4d5">there</a></p>`,
        text: 'there',
      },
    })
  })

  it('says of each part of a translation how it stands', () => {
    const { parts, incomplete } = toInterview(unfinishedArabic, settingIn)
    expect(incomplete).toEqual({ missing: 1, all: 3 })
    expect(parts.some(({ untranslated }) => untranslated)).toBe(true)
    expect(parts.some(({ behindSince }) => behindSince !== null)).toBe(true)
    expect(parts.map(({ type }) => type)).toContain('translatorNote')
  })
})

it('a list says where it goes on, and what it has as interviews do', () => {
  const { absolute } = english
  const next = (before: string) => `/v1/interviews?before=${before}`
  const list = toInterviewList({ items: [interview], older: '1-2' }, next, { settingIn, absolute })
  expect(list.next).toBe(`${origin}/v1/interviews?before=1-2`)
  expect(list.items).toEqual([toSummary(interview, settingIn)])
  expect(toInterviewList({ items: [], older: null }, next, { settingIn, absolute }).next).toBeNull()
})
