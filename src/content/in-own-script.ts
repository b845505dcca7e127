import type { Locale } from '@/i18n/locales'
import { scriptRuns } from '@/text/script-runs'

import type { Run } from './types'

/** Words that are all of the other script are not of the language that they were entered under. */
export function inOwnScript(text: string, entered: Locale): Run {
  const [first, ...more] = scriptRuns(text, entered)
  return { text, lang: first && more.length === 0 ? first.lang : entered }
}
