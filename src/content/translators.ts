import { cache } from 'react'

import type { Locale } from '@/i18n/locales'

import { getPerson } from './people'

export const getTranslator = cache((locale: Locale, slug: string) => getPerson('translators', locale, slug))
