import type { Answered } from './measured-site'
import type { Page } from './pages'
import { share } from './spent'

export interface Measured {
  page: Page
  answers: readonly Answered[]
  floor: readonly Answered[]
}

/** A page should cost no more than so many times its floor, and so many times what it costs in the smallest archive. */
const bars = { floor: 1.5, growth: 1.2 }

const median = (answers: readonly Answered[], of: keyof Answered) =>
  share(
    answers.map((answered) => answered[of]).toSorted((a, b) => a - b),
    0.5,
  )
const one = (value: number) => value.toFixed(1)
const two = (value: number) => value.toFixed(2)

function sums({ page, answers, floor }: Measured) {
  const [site, least] = [median(answers, 'site'), median(floor, 'site')]
  const [statements, database] = [median(answers, 'statements'), median(answers, 'database')]
  const waited = median(answers, 'waited')
  const short = [
    ...(site > bars.floor * least ? ['floor'] : []),
    ...(statements > page.statements ? ['statements'] : []),
  ]
  return { site, least, statements, database, waited, short }
}

/** Each page beside its floor, and by what it falls short. */
export function floorTable(pages: readonly Measured[]): string[] {
  const rows = pages.map((measured) => {
    const { site, least, statements, database, short } = sums(measured)
    const cells = [
      one(site),
      one(least),
      two(site / least),
      String(statements),
      one(database),
      short.join(', '),
    ]
    return `| ${measured.page.name} | ${cells.join(' | ')} |`
  })
  return [
    `| page | CPU | floor | × floor | statements | database’s CPU | falls short |`,
    '|---|--:|--:|--:|--:|--:|---|',
    ...rows,
  ]
}

/** What each page costs in a larger archive, beside the same in the smallest. */
export function growthTable(smallest: readonly Measured[], larger: readonly Measured[]): string[] {
  const rows = larger.flatMap((measured) => {
    const same = smallest.find(({ page }) => page.name === measured.page.name)
    if (!same) return []
    const [before, now] = [sums(same), sums(measured)]
    const grown = now.site / before.site
    const longer = now.waited / before.waited
    const short = [
      ...(grown > bars.growth ? ['growth'] : []),
      ...(longer > bars.growth ? ['by the clock'] : []),
    ]
    const cells = [
      one(before.site),
      one(now.site),
      two(grown),
      one(before.database),
      one(now.database),
      one(before.waited),
      one(now.waited),
      two(longer),
      short.join(', '),
    ]
    return [`| ${measured.page.name} | ${cells.join(' | ')} |`]
  })
  return [
    '| page | CPU, smallest | CPU | × smallest | database’s CPU, smallest | database’s CPU | waited, smallest | waited | × smallest | falls short |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|---|',
    ...rows,
  ]
}
