import type { Setting } from '@/house-style/setting'
import type { Version } from '@/content/types'
import { formattingTag } from '@/i18n/formatting-tag'
import { directionOf } from '@/i18n/locales'
import { messagesIn } from '@/i18n/messages'

/** The languages that the interview can be read in besides this one, each offered in its own words. */
export function OtherVersions({ versions, setting }: { versions: readonly Version[]; setting: Setting }) {
  const others = versions.filter(({ language }) => language !== setting.locale)
  if (others.length === 0) return null
  return (
    <ul className="versions bar">
      {others.map(({ language, path }) => (
        <li key={language}>
          <a href={path} hrefLang={language} lang={language} dir={directionOf(language)}>
            {messagesIn(language, formattingTag(language, 'western'))('version.read')}
          </a>
        </li>
      ))}
    </ul>
  )
}
