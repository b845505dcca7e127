import type { PayloadRequest } from 'payload'

import { adminMessages } from '@/i18n/admin-messages'
import { isLocale } from '@/i18n/locales'
import { isLanguageTag } from '@/lib/language-tag'

interface Asked {
  req: PayloadRequest
}

export const languageTags = (value: unknown, { req }: Asked): true | string =>
  (Array.isArray(value) ? value : []).every(isLanguageTag) ||
  adminMessages(req.i18n.language)('languages.refused.codes')

export const languageTag = (value: unknown, { req }: Asked): true | string =>
  isLanguageTag(value) || adminMessages(req.i18n.language)('languages.refused.code')

export const languageOfHouse = (value: unknown, { req }: Asked): true | string =>
  isLocale(value) || adminMessages(req.i18n.language)('languages.refused.ofHouse')
