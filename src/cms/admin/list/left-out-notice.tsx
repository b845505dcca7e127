import { getTranslation } from '@payloadcms/translations'
import { Banner } from '@payloadcms/ui'
import type { BeforeListTableServerProps } from 'payload'

import { leftOutName } from './mended-address'

const words = {
  en: (names: string) => `Left out, since it cannot be asked so: ${names}. Choose the filter anew.`,
  ar: (names: string) => `لم يُطبَّق، إذ لا يُسأل على هذا النحو: ${names}. يُختار عامل التصفية من جديد.`,
} as const

/** Says above a list which filters of its address it does not follow. */
export function LeftOutNotice({ searchParams, collectionConfig, i18n }: BeforeListTableServerProps) {
  const given = searchParams?.[leftOutName]
  const names = (typeof given === 'string' ? given.split(',') : []).filter((name) =>
    /^[\w.]{1,80}$/.test(name),
  )
  if (names.length === 0) return null
  const labels = names.map((name) => {
    const field = collectionConfig.flattenedFields.find((one) => one.name === name)
    return field && 'label' in field && field.label ? getTranslation(field.label, i18n) : name
  })
  const isArabic = i18n.language === 'ar'
  return (
    <div role="status">
      <Banner type="error">{words[isArabic ? 'ar' : 'en'](labels.join(isArabic ? '، ' : ', '))}</Banner>
    </div>
  )
}
