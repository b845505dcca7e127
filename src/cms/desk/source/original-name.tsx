import type { DeskOriginal } from '@/cms/desk/assignments/desk-assignments'
import { localeOf, type Locale } from '@/i18n/locales'

import { deskLanguageName } from '@/cms/desk/assignments/desk-language-name'
import { adminMessages } from '@/i18n/admin-messages'

interface Props {
  original: Omit<DeskOriginal, 'id'>
  language: Locale
  href?: string
}

/** What a text on the desk is called, in its own language and direction, and how long it is. */
export function OriginalName({ original, language, href }: Props) {
  const t = adminMessages(language)
  const { code, direction } = localeOf(original.language)
  const headline = original.headline === '' ? t('interviews.untitled') : original.headline
  return (
    <div className="desk-original">
      <p lang={code} dir={direction} className="desk-original__headline">
        {href ? <a href={href}>{headline}</a> : headline}
      </p>
      <p className="desk-quiet">
        {deskLanguageName(code, language)} · {t('desk.words', { count: original.words })}
        {original.isPublic ? '' : ` · ${t('source.private')}`}
      </p>
    </div>
  )
}
