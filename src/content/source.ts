import type { Locale } from '@/i18n/locales'
import { slugIn } from '@/lib/routes'

import { getInterview } from './interviews'
import type { Interview } from './types'

/** The public version that this one was translated from; null where readers know of none. */
export async function getSource({
  madeFrom,
  versions,
}: Pick<Interview, 'madeFrom' | 'versions'>): Promise<Interview | null> {
  const version = versions.find(({ language }) => language === madeFrom)
  return version ? getPublic(version.language, slugIn(version.path)) : null
}

async function getPublic(language: Locale, slug: string): Promise<Interview | null> {
  const result = await getInterview(language, slug)
  return result && 'found' in result ? result.found : null
}
