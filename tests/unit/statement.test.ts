import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { WorkDone } from '@/content/types'
import { periodOf, totalWords, worksIn } from '@/newsroom/statement/statement'
import { statementCsv } from '@/newsroom/statement/write-csv'

const work = (more: Partial<WorkDone> = {}): WorkDone => ({
  id: 1,
  title: { text: 'A “title”, with a comma', lang: 'en' },
  day: '2026-03-01',
  from: 'ar',
  into: 'en',
  role: 'translator',
  words: 120,
  sourceWords: 100,
  withheldBy: null,
  signedAs: { text: 'N', lang: 'en' },
  path: null,
  ...more,
})

describe('a statement of work', () => {
  it('is of the year, unless it is asked for other days', () => {
    expect(periodOf(undefined, 'tomorrow', '2026-11-22')).toEqual({ from: '2026-01-01', to: '2026-12-31' })
    expect(periodOf('2026-05-01', '2026-04-01', '2026-11-22')).toEqual({
      from: '2026-04-01',
      to: '2026-05-01',
    })
  })

  it('lists what was published within it, and withheld works only when asked', () => {
    const works = [
      work({ day: '2026-04-30' }),
      work({ day: '2026-04-01' }),
      work({ day: '2026-05-01' }),
      work({ day: '2026-04-02', withheldBy: 'newsroom' }),
    ]
    const april = { from: '2026-04-01', to: '2026-04-30' }
    expect(worksIn(works, april, false).map(({ day }) => day)).toEqual(['2026-04-01', '2026-04-30'])
    expect(worksIn(works, april, true)).toHaveLength(3)
    expect(totalWords(works)).toEqual({ words: 480, sourceWords: 400 })
  })

  it('counts a period as its parts together', () => {
    const days = fc
      .integer({ min: 1, max: 365 })
      .map((day) => new Date(Date.UTC(2026, 0, day)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.array(days), days, (all, cut) => {
        const works = all.map((day) => work({ day }))
        const count = (from: string, to: string) => worksIn(works, { from, to }, false).length
        const after = new Date(Date.parse(cut) + 86_400_000).toISOString().slice(0, 10)
        expect(count('2026-01-01', cut) + count(after, '2026-12-31')).toBe(count('2026-01-01', '2026-12-31'))
      }),
    )
  })

  it('is a table that a spreadsheet reads and never runs', () => {
    const columns = ['Day', 'Title', 'From', 'Into', 'Part', 'Source', 'Words'] as const
    const csv = statementCsv(
      [work(), work({ title: { text: '=1+1', lang: 'en' }, sourceWords: null })],
      columns,
      (role) => role,
    )
    expect(csv.split('\r\n')).toEqual([
      '\ufeffDay,Title,From,Into,Part,Source,Words',
      '2026-03-01,"A “title”, with a comma",ar,en,translator,100,120',
      "2026-03-01,'=1+1,ar,en,translator,,120",
      '',
    ])
  })
})
