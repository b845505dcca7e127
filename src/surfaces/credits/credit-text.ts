import type { Credited } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { withheldText } from './unnamed'
import { toCreditLines, type CreditLine, type Credits } from './credit-lines'

/** A credit's name where there is nothing but text: the name, the house's, or that it was withheld. */
export function creditedText(by: Credited, setting: Setting): string {
  switch (by.kind) {
    case 'person':
      return by.name.text
    case 'house':
      return setting.publication.name.text
    case 'withheld':
      return withheldText(by.withheldBy, setting)
    default:
      return by satisfies never
  }
}

/** "Translated from Arabic by Edda Kilmarsh": the credits a line each, where there is nothing but text. */
export const creditTexts = (credits: Credits, setting: Setting): readonly string[] =>
  toCreditLines(credits, setting).map((line) => creditText(line, setting))

function creditText({ label, names, instead }: CreditLine, setting: Setting): string {
  const { t } = setting
  if (instead !== null) return t('credit.inlineReason', { label, reason: instead })
  const named = names.map((by) => creditedText(by, setting)).join(t('join.comma'))
  return `${t('credit.inline', { label })} ${named}`
}
