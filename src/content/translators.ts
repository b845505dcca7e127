import { cache } from 'react'

import type { Locale } from '@/i18n/locales'

import { listNames } from './name-index'
import { getPerson } from './people'

export const getTranslator = cache((locale: Locale, slug: string) => getPerson('translators', locale, slug))

export const listTranslators = cache((locale: Locale, after?: string) =>
  listNames('translators', locale, after),
)
