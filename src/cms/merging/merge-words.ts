import { APIError, type PayloadRequest } from 'payload'

import { adminMessages } from '@/i18n/admin-messages'
import { isolated } from '@/lib/isolated'

import type { Hindrance } from './why-not'

export type Why = Hindrance['why'] | 'same' | 'missing' | 'busy' | 'over'

/** Why two records are not merged. */
export function mergeRefusal(why: Why, language: string, text = ''): string {
  const t = adminMessages(language)
  const named = text === '' ? t('merging.untitled') : t('quoted', { words: isolated(text) })
  return t(`merging.refused.${why}`, { text: named })
}

/** The same, to be thrown: nothing is changed then. */
export const refuse = (why: Why, req: PayloadRequest, text = ''): APIError =>
  new APIError(mergeRefusal(why, req.i18n.language, text), 409, null, true)
