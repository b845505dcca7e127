import { describe, expect, it } from 'vitest'

import { readCredits, readInterviewees } from '@/content/from-edition'
import { unnamed } from '@/surfaces/credits/unnamed'
import { toCredits } from '@/editions/to-credits'
import { toInterviewees } from '@/editions/to-interviewees'
import { toFeedEntries } from '@/surfaces/feeds/feed-entry'
import { arabic, english } from '../support/reader-pages'
import { interview } from '../support/content-fixtures'

type Stored = Parameters<typeof toCredits>[0]
type Row = NonNullable<Stored['authors']>[number]

const nothing = { records: new Map(), locale: 'en' } as const
const row = (more: Partial<Row>): Row => ({ role: 'interviewer', creditedAs: 'name', ...more })
const credited = (...authors: Row[]) =>
  readCredits(toCredits({ language: 'en', authors, translators: [], houseByline: false }), nothing).map(
    ({ by }) => by,
  )

describe('a record that is missing', () => {
  it.each([[null], [undefined], [7]])('is told as nobody’s wish (%s)', (person) => {
    expect(credited(row({ person: person ?? null }))).toEqual([])
    expect(credited(row({ person: person ?? null, signedAs: 'R. Dulayb' }))).toMatchObject([
      { kind: 'person', name: { text: 'R. Dulayb' }, path: null },
    ])
    expect(credited(row({ person: person ?? null, creditedAs: 'withheld' }))).toEqual([
      { kind: 'withheld', withheldBy: 'person' },
    ])
    expect(credited(row({ person: person ?? null, creditedAs: 'penName', withheldBy: 'newsroom' }))).toEqual([
      { kind: 'withheld', withheldBy: 'newsroom' },
    ])
  })

  it('is not a withheld name where somebody answers', () => {
    const people = readInterviewees(
      toInterviewees({
        language: 'en',
        interviewees: [
          { key: 'i1', protection: 'named', speaker: null, nameWithheld: false },
          { key: 'i2', protection: null, nameWithheld: false },
          { key: 'i3', protection: 'named', speaker: null, nameWithheld: true },
          { key: 'i4', protection: 'named', speaker: null, nameWithheld: true, withheldBy: 'newsroom' },
        ],
      }),
      nothing,
    )
    expect(people.map(({ protection }) => protection)).toEqual(['missing', 'missing', 'withheld', 'withheld'])
    const setting = english
    expect(people.map((one) => unnamed(one, setting))).toEqual([
      'name not recorded',
      'name not recorded',
      'name withheld at their wish',
      'name withheld by the newsroom',
    ])
  })

  it('leaves a feed’s entry without authors, and so does a withheld name', () => {
    const authors = (credits: typeof interview.credits) =>
      toFeedEntries(
        { language: 'en', of: null, path: '/en', interviews: [{ ...interview, credits }] },
        (locale) => (locale === 'ar' ? arabic : english),
      )[0]?.authors
    expect(authors([])).toEqual([])
    expect(authors([{ role: 'interviewer', by: { kind: 'withheld', withheldBy: 'person' } }])).toEqual([])
  })
})
