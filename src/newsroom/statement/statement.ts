import type { WorkDone } from '@/content/types'

/** Days as YYYY-MM-DD, both of them within. */
export interface Period {
  from: string
  to: string
}

/** What a statement is asked for. */
export interface Asked extends Period {
  withheld: boolean
  /** For staff: whose statement it is. */
  translator: string | null
}

/** The same as it stands in an address. */
export const askedQuery = ({ from, to, withheld, translator }: Asked): Record<string, string> => ({
  from,
  to,
  ...(withheld && { withheld: '1' }),
  ...(translator !== null && { translator }),
})

const aDay = /^\d{4}-\d{2}-\d{2}$/
const isDay = (day: string | undefined): day is string =>
  day !== undefined && aDay.test(day) && !Number.isNaN(Date.parse(day))

/** The period that was asked for; of what is missing or no day, the year of `today` (YYYY-MM-DD). */
export function periodOf(from: string | undefined, to: string | undefined, today: string): Period {
  const year = today.slice(0, 4)
  const period = { from: isDay(from) ? from : `${year}-01-01`, to: isDay(to) ? to : `${year}-12-31` }
  return period.from <= period.to ? period : { from: period.to, to: period.from }
}

/** Works first published within the period, oldest first; those under a withheld name only when they are asked for. */
export const worksIn = (works: readonly WorkDone[], { from, to }: Period, withheld: boolean): WorkDone[] =>
  works
    .filter(({ day, withheldBy }) => day >= from && day <= to && (withheld || withheldBy === null))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))

/** Words of the sources (of those that are stored here) and of the translations. */
export const totalWords = (works: readonly WorkDone[]) => ({
  sourceWords: works.reduce((sum, work) => sum + (work.sourceWords ?? 0), 0),
  words: works.reduce((sum, work) => sum + work.words, 0),
})
