import type { Access, PayloadRequest, Where } from 'payload'

import { isLocale, type Locale, writtenLanguage } from '@/i18n/locales'
import type { AssignmentState } from '@/newsroom/translation/assignment-actions'

import { assignmentsOnDesk, translatorOf } from './desk'
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

/** What somebody may still claim, or ask to join. */
export const openStates = ['wanted', 'claimed', 'inWork'] as const satisfies readonly AssignmentState[]

/** A translator sees what they could take on in the languages that they work in, and their own; of which fields is said at each. */
export const assignmentsOfTranslatorOrStaff: Access = async ({ req }) => {
  if (isStaff(req.user)) return true
  const translator = translatorOf(req)
  if (translator === null) return false
  const languages = await languagesOfTranslator(translator, req)
  const open: Where = { and: [{ language: { in: languages } }, { state: { in: [...openStates] } }] }
  return { or: [open, { id: { in: await assignmentsOnDesk(req) } }] }
}
