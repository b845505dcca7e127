import { adminMessages } from '@/i18n/admin-messages'

import type { Damage } from './translation-file'

/** Why a unit cannot be taken in, and what to do. */
export function damageSentence(found: Damage, language: string): string {
  const t = adminMessages(language)
  const marks = 'marks' in found ? found.marks.join(t('list.comma')) : ''
  return t(`interchange.damage.${found.why}`, { marks })
}
