import type { Access, PayloadRequest, Where } from 'payload'

import { isLocale, type Locale, writtenLanguage } from '@/i18n/locales'

import { translatorOf } from './desk'
import { isStaff } from './staff'

/** The languages of the publication that a translator works in. */
export async function languagesOfTranslator(translator: number, req: PayloadRequest): Promise<Locale[]> {
  const record = await req.payload.findByID({
    collection: 'translators',
    id: translator,
    depth: 0,
    select: { languages: true },
    disableErrors: true,
    req,
  })
  return (record?.languages ?? []).map(writtenLanguage).filter(isLocale)
}

/** A translator sees what waits in the languages that they work in, and their own. */
export const assignmentsOfTranslatorOrStaff: Access = async ({ req }) => {
  if (isStaff(req.user)) return true
  const translator = translatorOf(req)
  if (translator === null) return false
  const languages = await languagesOfTranslator(translator, req)
  const own: Where = { 'workers.translator': { equals: translator } }
  return { or: [{ language: { in: languages } }, own] }
}
