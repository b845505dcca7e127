'use client'
import { useField, useFormFields, useTranslation } from '@payloadcms/ui'

import { isolated } from '@/lib/isolated'
import { toSlug } from '@/lib/slug'
import { adminMessages } from '@/i18n/admin-messages'

/** A page keeps its address when its headline is corrected; this offers the one that the new headline makes. */
export function NewAddress() {
  const { value, setValue, disabled } = useField<string | null>({ path: 'slug' })
  const headline = useFormFields(([fields]) => fields['headline']?.value)
  const publishedAt = useFormFields(([fields]) => fields['publishedAt']?.value)
  const { i18n } = useTranslation()
  const made = toSlug(typeof headline === 'string' ? headline : '')
  const current = value ?? ''
  const isOfHeadline = current === made || current.replace(/-\d+$/, '') === made
  if (disabled || current === '' || made === '' || isOfHeadline) return null
  const t = adminMessages(i18n.language)
  return (
    <p className="new-address">
      {t('newAddress.made', { slug: isolated(made) })}{' '}
      <button type="button" onClick={() => setValue(made)}>
        {t('newAddress.take')}
      </button>
      {Boolean(publishedAt) && <span>{t('newAddress.leads')}</span>}
    </p>
  )
}
