import type { DefaultServerCellComponentProps } from 'payload'

import { deskLanguageName } from '@/cms/desk/assignments/desk-language-name'
import { deskLanguage } from '@/cms/desk/desk-words'

/** The language of a text by its name. */
export function LanguageCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  return typeof cellData === 'string' ? <>{deskLanguageName(cellData, deskLanguage(i18n.language))}</> : null
}
