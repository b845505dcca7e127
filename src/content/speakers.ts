import { cache } from 'react'

import type { Locale } from '@/i18n/locales'

import { getSubject } from './subjects'

/** A public figure, and nobody else: with what they said under their own name. */
export const getSpeaker = cache((locale: Locale, slug: string, before?: string) =>
  getSubject('speaker', locale, slug, before),
)
