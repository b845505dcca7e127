import type { DefaultServerCellComponentProps } from 'payload'

import { deskLanguageName } from '@/cms/desk/assignments/desk-language-name'
import { adminLanguage } from '@/i18n/admin-messages'

/** The language of a text by its name. */
export function LanguageCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  return typeof cellData === 'string' ? <>{deskLanguageName(cellData, adminLanguage(i18n.language))}</> : null
}
