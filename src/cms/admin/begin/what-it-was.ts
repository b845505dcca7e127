import { deskDate } from '@/cms/desk/desk-date'
import { adminMessages } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'
import type { Was } from '@/newsroom/exports/exported-post'

/** What a text was where it comes from, in a sentence or two. */
export function whatItWas({ published, path, also }: Was, language: Locale): string {
  const t = adminMessages(language)
  const addresses = [...(path ? [path] : []), ...also].map((address) =>
    t('bringing.export.was.address', { address }),
  )
  return [
    published
      ? t('bringing.export.was.published', { day: deskDate(published, language) })
      : t('bringing.export.was.unpublished'),
    ...(addresses.length > 0
      ? [t('bringing.export.was.addresses', { addresses: addresses.join(t('list.comma')) })]
      : []),
  ].join(' ')
}
