import type { Setting } from '@/house-style/setting'
import type { Version } from '@/content/types'
import { formattingTag } from '@/i18n/formatting-tag'
import { directionOf } from '@/i18n/locales'
import { messagesIn } from '@/i18n/messages'

interface Props {
  versions: readonly Version[]
  /** The key of the exchange beside which the offer stands: it leads to the same one there. */
  at?: string | undefined
  setting: Setting
}

/** The languages that the interview can be read in besides this one, each offered in its own words. */
export function OtherVersions({ versions, at, setting }: Props) {
  const others = versions.filter(({ language }) => language !== setting.locale)
  if (others.length === 0) return null
  return (
    <ul className="versions bar">
      {others.map(({ language, path }) => (
        <li key={language}>
          <a
            href={at ? `${path}#${at}` : path}
            hrefLang={language}
            lang={language}
            dir={directionOf(language)}
          >
            {messagesIn(language, formattingTag(language, 'western'))('version.read')}
          </a>
        </li>
      ))}
    </ul>
  )
}
