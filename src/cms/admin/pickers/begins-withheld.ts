import type { Picked } from './record-label'

/** What else is set in a row of an interview when somebody is chosen there whose name was withdrawn: nobody is named again by a habit. */
export function beginsWithheld(path: string, chosen: Picked | undefined): Record<string, unknown> {
  if (!chosen?.withdrawnAt) return {}
  const [row, list] = /^(authors|translators|interviewees)\.\d+/.exec(path) ?? []
  if (row === undefined) return {}
  const withheldBy = chosen.withdrawnBy ?? 'person'
  return list === 'interviewees'
    ? { [`${row}.nameWithheld`]: true, [`${row}.withheldBy`]: withheldBy }
    : { [`${row}.creditedAs`]: 'withheld', [`${row}.withheldBy`]: withheldBy }
}
