import { defaultLocale, isLocale } from '@/i18n/locales'

import type { DoorCheck } from './at-every-door'

/**
 * A request that names no language of the publication is about the default one. Payload does so only where languages
 * fall back on each other; here it would leave none, and fail where a query goes through a localized field.
 */
export const knownLocale: DoorCheck = ({ req }) => {
  const { locale } = req as { locale: unknown }
  if (locale !== 'all' && !isLocale(locale)) req.locale = defaultLocale
}
