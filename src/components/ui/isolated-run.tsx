import type { Run } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { foreign } from '@/i18n/foreign'

/** A name or title kept apart from the direction of what stands around it. */
export function IsolatedRun({ run, page }: { run: Run; page: Locale }) {
  return <bdi {...foreign(run.lang, page)}>{run.text}</bdi>
}
