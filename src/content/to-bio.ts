import { toRichText } from '@/editions/to-rich-text'
import type { Locale } from '@/i18n/locales'

import { inLanguage } from './to-run'
import type { Bio } from './types'

export function toBio(localized: unknown, locale: Locale): Bio | null {
  const found = inLanguage(localized, locale, (value) => {
    const text = toRichText(value)
    return text.length > 0 ? text : null
  })
  return found && { lang: found.lang, text: found.value }
}
