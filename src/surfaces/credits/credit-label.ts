import type { Setting } from '@/surfaces/setting'
import type { CreditLabel } from './credit-groups'

/** "Interview by", "Translated from Arabic by": the words over a name. */
export function creditLabel(
  label: CreditLabel,
  translatedFrom: string | null,
  { t, writtenLanguageName }: Setting,
) {
  const from = translatedFrom === null ? null : { language: writtenLanguageName(translatedFrom) }
  switch (label) {
    case 'translator':
      return from ? t('credit.translatorFrom', from) : t('credit.translator')
    case 'interviewAndTranslation':
      return from ? t('credit.interviewAndTranslationFrom', from) : t('credit.interviewAndTranslation')
    case 'interviewer':
    case 'writer':
    case 'additionalReporting':
    case 'photographer':
    case 'interpreter':
    case 'reviser':
      return t(`credit.${label}`)
    default:
      return label satisfies never
  }
}
