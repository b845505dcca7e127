import type { Setting } from '@/surfaces/setting'
import type { Credited, InterviewSummary } from '@/content/types'
import { toCreditGroups } from './credit-groups'
import { creditLabel } from './credit-label'

/** A label and what stands under it: names, or a sentence why there is none. */
export interface CreditLine {
  label: string
  names: readonly Credited[]
  instead: string | null
}

export type Credits = Pick<InterviewSummary, 'credits' | 'translatedFrom' | 'noTranslator'>

export function toCreditLines(
  { credits, translatedFrom, noTranslator }: Credits,
  setting: Setting,
): readonly CreditLine[] {
  const lines = toCreditGroups(credits).map(({ label, names }) => ({
    label: creditLabel(label, translatedFrom, setting),
    names,
    instead: null,
  }))
  if (noTranslator === null) return lines
  const { t, writtenLanguageName } = setting
  const label =
    translatedFrom === null
      ? t('credit.translation')
      : t('credit.translationFrom', { language: writtenLanguageName(translatedFrom) })
  return [...lines, { label, names: [], instead: t(`credit.${noTranslator}`) }]
}
