'use client'
import { useField, useFormFields, useTranslation } from '@payloadcms/ui'

import { deskLanguage } from '@/cms/desk/desk-words'
import { toSlug } from '@/lib/slug'

const words = {
  en: {
    made: (slug: string) => (
      <>
        From the headline it would be “<bdi>{slug}</bdi>”.
      </>
    ),
    take: 'Use it',
    leads: 'The address that readers have leads on to it, unless words were taken out to keep somebody safe.',
  },
  ar: {
    made: (slug: string) => (
      <>
        من العنوان يكون «<bdi>{slug}</bdi>».
      </>
    ),
    take: 'استعماله',
    leads: 'يحيل إليه الرابط الذي لدى القراء، إلا إن أُزيل منه كلام حماية لأحد.',
  },
} as const

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
  const said = words[deskLanguage(i18n.language)]
  return (
    <p className="new-address">
      {said.made(made)}{' '}
      <button type="button" onClick={() => setValue(made)}>
        {said.take}
      </button>
      {Boolean(publishedAt) && <span>{said.leads}</span>}
    </p>
  )
}
