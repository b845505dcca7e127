import type { Config, PayloadRequest, Plugin } from 'payload'

import { defaultLocale, isLocale } from '@/i18n/locales'

/**
 * A request that names no language of the publication is about the default one. Payload does so only where languages
 * fall back on each other; here it would leave none, and fail where a query goes through a localized field.
 */
function nameLocale(req: PayloadRequest): void {
  const { locale } = req as { locale: unknown }
  if (locale !== 'all' && !isLocale(locale)) req.locale = defaultLocale
}

export const knownLocalePlugin: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [({ req }) => nameLocale(req), ...(collection.hooks?.beforeOperation ?? [])],
    },
  })),
  globals: config.globals?.map((global) => ({
    ...global,
    hooks: {
      ...global.hooks,
      beforeOperation: [({ req }) => nameLocale(req), ...(global.hooks?.beforeOperation ?? [])],
    },
  })),
})
