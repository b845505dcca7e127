import { cache } from 'react'

import type { Locale } from '@/i18n/locales'

import { listNames } from './name-index'
import { getSubject } from './subjects'

export const getPlace = cache((locale: Locale, slug: string, before?: string) =>
  getSubject('place', locale, slug, before),
)

export const listPlaces = cache((locale: Locale, after?: string) => listNames('place', locale, after))
