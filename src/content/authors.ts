import { cache } from 'react'

import type { Locale } from '@/i18n/locales'

import { getPerson } from './people'

export const getAuthor = cache((locale: Locale, slug: string) => getPerson('authors', locale, slug))
