import type { Locale } from '@/i18n/locales'

import { listPublicPaths } from './versions'

/**
 * Where a work is read: in the language wanted, else in one that it is public in; null where readers know no such work.
 */
export async function getShortAddress(work: string, wanted: Locale): Promise<string | null> {
  const versions = await listPublicPaths(work)
  const found = versions.find(({ language }) => language === wanted) ?? versions[0]
  return found?.path ?? null
}
