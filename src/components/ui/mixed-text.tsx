import { scriptRuns } from '@/text/script-runs'
import type { Locale } from '@/i18n/locales'
import { IsolatedRun } from './isolated-run'

/** A sentence made of names of both scripts, each kept in its own direction. */
export function MixedText({ text, page }: { text: string; page: Locale }) {
  return scriptRuns(text, page).map((run, place) =>
    run.lang === page ? run.text : <IsolatedRun key={place} run={run} page={page} />,
  )
}
