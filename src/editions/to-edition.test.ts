import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { lexicalDocument } from '@/text/lexical-document'
import type { Author, Interview, Place, Speaker, Translator } from '@/payload-types'

import { refsOf, toEdition } from './to-edition'

interface Person {
  id: number
  name: { en: string }
  slug: string
}

// Each record has a number and words of its own, so that whatever gets out says whose it is.
const person = (id: number): Person => ({
  id,
  name: { en: `secret-name-${String(id)}-` },
  slug: `secret-slug-${String(id)}-`,
})
const wordsOf = ({ name, slug }: Person) => [name.en, slug]

const credited = fc.record({
  creditedAs: fc.constantFrom('name' as const, 'penName' as const, 'withheld' as const),
  signedAs: fc.constantFrom(null, 'Signed So'),
})
const answering = fc.record({
  protection: fc.constantFrom('named' as const, 'pseudonym' as const, 'described' as const, null),
  nameWithheld: fc.boolean(),
  label: fc.constantFrom(null, 'a keeper'),
})
const isNamed = ({ protection, nameWithheld }: { protection: string | null; nameWithheld: boolean }) =>
  protection === 'named' && !nameWithheld

const generated = fc.record({
  language: fc.constantFrom('en', 'ar'),
  authors: fc.array(credited, { maxLength: 3 }),
  translators: fc.array(credited, { maxLength: 3 }),
  houseByline: fc.boolean(),
  interviewees: fc.array(answering, { minLength: 1, maxLength: 3 }),
  marks: fc.array(fc.constantFrom(null, 'notInThisLanguage' as const, 'joinedWithNext' as const), {
    maxLength: 5,
  }),
  mayBeIncomplete: fc.boolean(),
  loaded: fc.boolean(),
})

describe('an edition', () => {
  test('has nobody, nothing and no day that readers may not know, whatever the interview', () => {
    fc.assert(
      fc.property(generated, (made) => {
        let next = 100
        const people: { of: Person; isTold: boolean; kind: string }[] = []
        function meet(kind: string, isTold: boolean) {
          const of = person((next += 1))
          people.push({ of, isTold, kind })
          return made.loaded ? of : of.id
        }
        const protectsPeople = made.interviewees.some((row) => !isNamed(row))
        const place = person(999)
        const key = (n: number) => `q${String(n)}`
        const stored = {
          id: 1,
          work: 'w1',
          slug: 'a-talk',
          headline: 'A talk',
          updatedAt: '2026-01-01T00:00:00.000Z',
          createdAt: '2026-01-01T00:00:00.000Z',
          language: made.language,
          houseByline: made.houseByline,
          mayBeIncomplete: made.mayBeIncomplete,
          protectsPeople,
          authors: made.authors.map((row) => ({
            ...row,
            role: 'interviewer' as const,
            person: meet('author', row.creditedAs === 'name') as number | Author,
          })),
          translators: made.translators.map((row) => ({
            ...row,
            role: 'translator' as const,
            person: meet('translator', row.creditedAs === 'name') as number | Translator,
          })),
          interviewees: made.interviewees.map((row, n) => ({
            ...row,
            key: `i${String(n)}`,
            speaker: meet('speaker', isNamed(row)) as number | Speaker,
          })),
          talk: {
            heldOn: '1987-06-05T00:00:00.000Z',
            place: place as unknown as Place,
            medium: 'phone' as const,
          },
          exchanges: made.marks.map((mark, n) => ({
            blockType: 'questionAnswer' as const,
            key: key(n),
            question: `question-${String(n)}-`,
            answer: lexicalDocument([`answer-${String(n)}-`]),
            note: 'secret-note-',
            mark,
          })),
          setAside: { words: 'secret-aside-' },
          heldBack: { words: 'secret-held-' },
          creditReason: 'secret-reason-',
        } satisfies Interview

        const edition = toEdition(stored, null, 'en')
        const told = JSON.stringify(edition)
        const refs = refsOf(edition)
        for (const { of, isTold, kind } of people) {
          // Not even of those who are named: their record says it, in one place.
          for (const words of wordsOf(of)) expect(told).not.toContain(words)
          if (!isTold) expect(refs).not.toContain(`${kind}:${String(of.id)}`)
          if (!isTold) expect(told).not.toContain(String(of.id))
        }
        for (const secret of ['secret-note-', 'secret-aside-', 'secret-held-', 'secret-reason-'])
          expect(told).not.toContain(secret)
        if (protectsPeople) for (const secret of ['1987', '999', 'phone']) expect(told).not.toContain(secret)
        made.marks.forEach((mark, n) => {
          if (mark === 'notInThisLanguage') expect(told).not.toContain(`answer-${String(n)}-`)
        })
        for (const ref of refs) expect(told).toContain(ref)
      }),
      { numRuns: 500 },
    )
  })
})
