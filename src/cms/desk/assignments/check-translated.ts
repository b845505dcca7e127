import { APIError, type PayloadRequest } from 'payload'

import { isStaff } from '@/cms/access/staff'
import type { Interview } from '@/payload-types'
import { type TranslatedField, untranslatedFields } from '@/newsroom/translation/translated-fields'

import { sourceIdOf } from '@/cms/desk/source/refresh'
import { releasedParts } from '@/cms/desk/source/source-ledger'
import { adminMessages, type TranslateAdmin } from '@/i18n/admin-messages'

const mostNamed = 8

function listed(fields: readonly TranslatedField[], t: TranslateAdmin): string {
  const named = fields.slice(0, mostNamed).map(({ name: field, place }) => {
    const name = t(`desk.untranslated.field.${field}`)
    return place === null ? name : t('desk.untranslated.inPart', { part: place + 1, name })
  })
  const rest = fields.length - named.length
  return [...named, ...(rest > 0 ? [t('desk.untranslated.more', { count: rest })] : [])].join(t('list.comma'))
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
  const t = adminMessages(req.i18n.language)
  const wayOut = t(isStaff(req.user) ? 'desk.untranslated.editors' : 'desk.untranslated.translators')
  const message = `${t('desk.untranslated.missing', { list: listed(missing, t) })} ${wayOut}`
  throw new APIError(message, 409, { untranslated: missing.map(({ path, key }) => ({ path, key })) }, true)
}
