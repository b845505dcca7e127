import { getTranslation } from '@payloadcms/translations'
import { Banner } from '@payloadcms/ui'
import type { BeforeListTableServerProps } from 'payload'

import { adminMessages } from '@/i18n/admin-messages'

import { leftOutName } from './mended-address'

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
  const t = adminMessages(i18n.language)
  return (
    <div role="status">
      <Banner type="error">{t('list.leftOut', { names: labels.join(t('list.comma')) })}</Banner>
    </div>
  )
}
