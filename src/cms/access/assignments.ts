import type { Access, Where } from 'payload'

import { isLocale, writtenLanguage } from '@/i18n/locales'

import { translatorOf } from './desk'
import { isStaff } from './staff'

/** A translator sees what waits in the languages that they work in, and their own. */
export const assignmentsOfTranslatorOrStaff: Access = async ({ req }) => {
  if (isStaff(req.user)) return true
  const translator = translatorOf(req)
  if (translator === null) return false
  const record = await req.payload.findByID({
    collection: 'translators',
    id: translator,
    depth: 0,
    select: { languages: true },
    disableErrors: true,
    req,
  })
  const languages = (record?.languages ?? []).map(writtenLanguage).filter(isLocale)
  const own: Where = { 'workers.translator': { equals: translator } }
  return { or: [{ language: { in: languages } }, own] }
}
