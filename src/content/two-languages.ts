import { isLocale, type Locale } from '@/i18n/locales'
import { routes, slugIn } from '@/lib/routes'

import { type Found, getInterview } from './interviews'
import type { TwoLanguages } from './types'

/** An interview and its version in another language: nothing unless both are public. */
export async function getTwoLanguages(
  locale: Locale,
  slug: string,
  language: string,
): Promise<Found<TwoLanguages>> {
  if (!isLocale(language) || language === locale) return null
  const result = await getInterview(locale, slug)
  if (!result) return null
  if ('movedTo' in result) return { movedTo: routes.withLanguage(locale, slugIn(result.movedTo), language) }
  const own = result.found
  const version = own.versions.find((other) => other.language === language)
  const other = version && (await getInterview(language, slugIn(version.path)))
  return other && 'found' in other ? { found: { own, other: other.found } } : null
}
