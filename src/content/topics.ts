import { cache } from 'react'

import type { Locale } from '@/i18n/locales'

import { listNames } from './name-index'
import { getSubject } from './subjects'

export const getTopic = cache((locale: Locale, slug: string, before?: string) =>
  getSubject('topic', locale, slug, before),
)

export const listTopics = cache((locale: Locale, after?: string) => listNames('topic', locale, after))
