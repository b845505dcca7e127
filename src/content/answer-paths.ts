import { slugIn } from '@/lib/routes'

import { getInterview } from './interviews'
import type { Version } from './types'

/** Where the same answer stands in the other languages: a version may have left it out, or not be that far. */
export async function listAnswerPaths(versions: readonly Version[], key: string): Promise<Version[]> {
  const answers = await Promise.all(
    versions.map(async ({ language, path }) => {
      const other = await getInterview(language, slugIn(path))
      if (!other || !('found' in other)) return []
      return other.found.exchanges.some((exchange) => exchange.key === key)
        ? [{ language, path: `${path}#${key}` }]
        : []
    }),
  )
  return answers.flat()
}
