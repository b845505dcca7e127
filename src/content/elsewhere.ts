import type { Where } from 'payload'

import { type Locale, localeCodes } from '@/i18n/locales'

import { listWhere } from './list-where'
import type { SubjectPage } from './types'

const looked = 20
const shown = 3

/**
 * The newest that fit and that the reader's language does not have, by language. Looks at no more than the newest of
 * each: the page of the other language has them all.
 */
export async function listElsewhere(
  where: Where,
  locale: Locale,
  path: (language: Locale) => string,
): Promise<SubjectPage['elsewhere']> {
  const others = localeCodes.filter((code) => code !== locale)
  const lists = await Promise.all(
    others.map(async (language) => {
      const fitting: Where = { and: [where, { language: { equals: language } }] }
      const { items } = await listWhere(fitting, locale, { limit: looked })
      const only = items.filter(({ versions }) => !versions.some((version) => version.language === locale))
      return { language, path: path(language), interviews: only.slice(0, shown) }
    }),
  )
  return lists.filter(({ interviews }) => interviews.length > 0)
}
