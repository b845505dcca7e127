import type { Locale } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import type { Interview as Stored } from '@/payload-types'

import { populated, toRun } from './to-run'
import type { Interviewee } from './types'

export function toInterviewees(
  interview: Pick<Stored, 'interviewees' | 'language'>,
  locale: Locale,
): Interviewee[] {
  return (interview.interviewees ?? []).map((row) => {
    const key = row.key ?? ''
    const nobody = { name: null, label: null, path: null }
    if (row.nameWithheld) return { key, protection: 'withheld', ...nobody }
    if (!row.protection) return { key, protection: 'missing', ...nobody }
    const words = row.label?.trim() ? { text: row.label, lang: interview.language } : null
    if (row.protection !== 'named') return { ...nobody, key, protection: row.protection, name: words }
    const speaker = populated(row.speaker)
    const name = toRun(speaker?.name, locale)
    if (name === null) return { key, protection: 'missing', ...nobody }
    const path = speaker?.publicFigure && speaker.slug ? routes.speaker(locale, speaker.slug) : null
    return { key, protection: 'named', name, label: words, path }
  })
}
