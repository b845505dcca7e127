import { cache } from 'react'

import type { Locale } from '@/i18n/locales'

import { listNames } from './name-index'
import { getPerson } from './people'

export const getAuthor = cache((locale: Locale, slug: string) => getPerson('author', locale, slug))

export const listAuthors = cache((locale: Locale, after?: string) => listNames('author', locale, after))
