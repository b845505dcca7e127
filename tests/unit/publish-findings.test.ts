import { describe, expect, it } from 'vitest'

import { complaints } from '@/cms/collections/interviews/publish-complaints'
import { publishFindings } from '@/cms/collections/interviews/publish-findings'

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

  it('is said in sentences that the admin does not tear apart', () => {
    for (const { en, ar } of Object.values(complaints))
      for (const sentence of [en, ar]) expect(sentence).not.toContain(',')
  })
})
