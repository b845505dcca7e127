import type { Interviewee, WithheldBy } from '@/content/types'
import type { Setting } from '@/surfaces/setting'

/** "name withheld at their wish": whose decision it was is part of what is told. */
export const withheldText = (by: WithheldBy, { t }: Pick<Setting, 't'>): string =>
  t(by === 'newsroom' ? 'credit.withheldByNewsroom' : 'credit.withheld')

/** What stands in the place of somebody who answers and has no name here: only a decision is told as one. */
export const unnamed = (
  { protection, withheldBy }: Pick<Interviewee, 'protection' | 'withheldBy'>,
  setting: Pick<Setting, 't'>,
): string =>
  protection === 'missing' ? setting.t('credit.missing') : withheldText(withheldBy ?? 'person', setting)
