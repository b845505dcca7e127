import { APIError, type PayloadRequest } from 'payload'

import { isStaff } from '@/cms/access/staff'
import type { Interview } from '@/payload-types'
import { type TranslatedField, untranslatedFields } from '@/newsroom/translation/translated-fields'

import { sourceIdOf } from '@/cms/desk/source/refresh'
import { releasedParts } from '@/cms/desk/source/source-ledger'
import { untranslatedWords } from './untranslated-words'

const mostNamed = 8

function listed(fields: readonly TranslatedField[], language: 'en' | 'ar'): string {
  const { names, inPart, more, comma } = untranslatedWords[language]
  const named = fields
    .slice(0, mostNamed)
    .map(({ name, place }) => (place === null ? names[name] : inPart(place + 1, names[name])))
  const rest = fields.length - named.length
  return [...named, ...(rest > 0 ? [more(rest)] : [])].join(comma)
}

/**
 * A text that is handed in, shown or agreed to is whole: refused (409) with the list of what is not translated, unless an editor
 * has said that it goes out without.
 */
export async function checkTranslated(translation: Interview, req: PayloadRequest): Promise<void> {
  const source = sourceIdOf(translation)
  if (source === null || translation.mayBeIncomplete === true) return
  const missing = untranslatedFields(await releasedParts({ id: source }, req), translation)
  if (missing.length === 0) return
  const language = req.i18n.language === 'ar' ? 'ar' : 'en'
  const words = untranslatedWords[language]
  const message = `${words.missing(listed(missing, language))} ${isStaff(req.user) ? words.editors : words.translators}`
  throw new APIError(message, 409, { untranslated: missing.map(({ path, key }) => ({ path, key })) }, true)
}
