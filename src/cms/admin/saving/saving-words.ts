import { adminMessages } from '@/i18n/admin-messages'
import { localeOf, type Locale } from '@/i18n/locales'

import type { Obstacle, Saving } from './saving-state'

const time = (at: number, language: Locale) =>
  new Intl.DateTimeFormat(localeOf(language).formatting, { hour: '2-digit', minute: '2-digit' }).format(at)

/** Why it is not saved and what to do, in a sentence; a refusal is said by the server's own. */
export function whyNotSaved(obstacle: Obstacle, language: Locale): string {
  const t = adminMessages(language)
  if (obstacle.kind === 'refused')
    return obstacle.restSaved ? `${t('saving.rest')} ${t('saving.refused')}` : t('saving.refused')
  return obstacle.kind === 'server'
    ? t('saving.why.server', { status: obstacle.status })
    : t(`saving.why.${obstacle.kind}`)
}

/** How things stand, in a few words. `choosing`: between two saves of a field, of which this form's is not stored. */
export function inShort(saving: Saving, language: Locale, choosing = false): string {
  const t = adminMessages(language)
  const { obstacle, unsavedSince, savedAt, sending } = saving
  if (obstacle && unsavedSince !== null)
    return t('saving.notSavedSince', { time: time(unsavedSince, language) })
  if (sending || unsavedSince !== null) return t('saving.saving')
  if (choosing) return t('saving.allButChoices')
  return savedAt === null ? t('saving.allSaved') : t('saving.saved', { time: time(savedAt, language) })
}
