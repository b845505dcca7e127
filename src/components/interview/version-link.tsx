import type { Version } from '@/content/types'
import { formattingTag } from '@/i18n/formatting-tag'
import { directionOf } from '@/i18n/locales'
import { messagesIn } from '@/i18n/messages'

interface Props {
  version: Version
  /** The key of the exchange that it leads to there. */
  at?: string | undefined
}

/** A text in one language, offered in its own words. */
export function VersionLink({ version: { language, path }, at }: Props) {
  return (
    <a href={at ? `${path}#${at}` : path} hrefLang={language} lang={language} dir={directionOf(language)}>
      {messagesIn(language, formattingTag(language, 'western'))('version.read')}
    </a>
  )
}
