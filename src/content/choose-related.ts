import type { InterviewSummary } from './types'

const mostByOne = 2

const authorsOf = ({ credits }: InterviewSummary): string[] =>
  credits.flatMap(({ role, by }) =>
    by.kind === 'person' && (role === 'interviewer' || role === 'writer') ? [by.path ?? by.name.text] : [],
  )

/** The first of these, a work once, and at most two by the same author. */
export function chooseRelated(ranked: readonly InterviewSummary[], most: number): InterviewSummary[] {
  const chosen: InterviewSummary[] = []
  for (const candidate of ranked) {
    if (chosen.length === most) break
    if (chosen.some(({ work }) => work === candidate.work)) continue
    const byOne = (author: string) => chosen.filter((other) => authorsOf(other).includes(author)).length
    if (authorsOf(candidate).every((author) => byOne(author) < mostByOne)) chosen.push(candidate)
  }
  return chosen
}
