import type { Interviewee } from '@/content/types'
import type { Setting } from '@/surfaces/setting'

/** What stands in the place of somebody who answers and has no name here: only a decision is told as one. */
export const unnamed = ({ protection }: Pick<Interviewee, 'protection'>, { t }: Pick<Setting, 't'>): string =>
  t(protection === 'missing' ? 'credit.missing' : 'credit.withheld')
