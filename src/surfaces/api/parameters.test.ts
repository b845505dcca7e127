import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { matchPath, partsOf } from './match-path'
import { listInterviews, operations, readInterview, search } from './operations'
import { readParameters } from './parameters'

const query = (asked: string) => new URLSearchParams(asked)

describe('what an address asks for', () => {
  it('is read as what it is, with what is usual where nothing is said', () => {
    const read = readParameters(listInterviews.parameters, {}, query('year=2024&topic=water'))
    if ('problem' in read) throw new Error(read.problem.detail)
    expect(read.asked).toMatchObject({ year: 2024, topic: 'water', limit: 20, before: undefined })
    expectTypeOf(read.asked.year).toEqualTypeOf<number | undefined>()
    expectTypeOf(read.asked.limit).toEqualTypeOf<number>()
    expectTypeOf(read.asked.language).toEqualTypeOf<'en' | 'ar' | undefined>()
  })

  it('is refused by a sentence that says what would do', () => {
    const refused = (asked: string) => readParameters(search.parameters, {}, query(asked))
    expect(refused('q=a&language=fr')).toMatchObject({
      problem: { status: 400, parameter: 'language', detail: 'The parameter “language” must be en or ar.' },
    })
    expect(refused('language=en')).toMatchObject({
      problem: { parameter: 'q', detail: 'The parameter “q” is missing: it must be words.' },
    })
    expect(refused('q=a&language=en&in=ar')).toMatchObject({
      problem: {
        parameter: 'in',
        detail: 'There is no parameter “in” here. There are: q, language, topic, place, person, year, page.',
      },
    })
  })

  it('is in the path what is not found', () => {
    expect(readParameters(readInterview.parameters, { language: 'xx', slug: 'a' }, query(''))).toMatchObject({
      problem: { status: 404, parameter: 'language' },
    })
  })

  it('is answered, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, value) => {
        for (const { parameters } of operations) {
          const asked = new URLSearchParams([[name, value]])
          const read = readParameters(parameters, { language: 'en', slug: value }, asked)
          expect('asked' in read || read.problem.status >= 400).toBe(true)
        }
      }),
    )
  })
})

describe('a path', () => {
  it('fits one operation at most', () => {
    for (const { path } of operations) {
      const parts = partsOf(path.replaceAll(/\{\w+\}/g, 'en')) ?? []
      expect(operations.filter((other) => matchPath(other.path, parts))).toHaveLength(1)
    }
  })

  it('says what stands in it, percent-decoded', () => {
    const parts = partsOf('/v1/interviews/ar/%D8%A2%D8%A8%D8%A7%D8%B1') ?? []
    expect(matchPath('/v1/interviews/{language}/{slug}', parts)).toEqual({ language: 'ar', slug: 'آبار' })
    expect(matchPath('/v1/topics/{slug}', parts)).toBeNull()
    expect(partsOf('/v1/%')).toBeNull()
  })
})
