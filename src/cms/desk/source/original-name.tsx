import type { DeskOriginal } from '@/cms/desk/assignments/desk-assignments'
import { localeOf } from '@/i18n/locales'

import { deskLanguageName } from '@/cms/desk/assignments/desk-language-name'
import { type DeskLanguage, deskWords } from '@/cms/desk/desk-words'

const words = {
  en: { private: 'private original', none: 'Without a headline' },
  ar: { private: 'أصل غير منشور', none: 'بلا عنوان' },
} as const

interface Props {
  original: Omit<DeskOriginal, 'id'>
  language: DeskLanguage
  href?: string
}

/** What a text on the desk is called, in its own language and direction, and how long it is. */
export function OriginalName({ original, language, href }: Props) {
  const { code, direction } = localeOf(original.language)
  const headline = original.headline === '' ? words[language].none : original.headline
  return (
    <div className="desk-original">
      <p lang={code} dir={direction} className="desk-original__headline">
        {href ? <a href={href}>{headline}</a> : headline}
      </p>
      <p className="desk-quiet">
        {deskLanguageName(code, language)} · {deskWords[language].words(original.words)}
        {original.isPublic ? '' : ` · ${words[language].private}`}
      </p>
    </div>
  )
}
