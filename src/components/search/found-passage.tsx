import { SpeakerName } from '@/components/exchange/speaker-name'
import { foreign } from '@/i18n/foreign'
import type { FoundPassage as Passage } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import type { Locale } from '@/i18n/locales'
import { Marked } from './marked'

interface Props {
  passage: Passage
  /** Of its words. */
  language: Locale
  setting: Setting
}

/** An exchange that was found: its question leads to it, and some lines of its answer. */
export function FoundPassage({ passage: { path, question, excerpt, speaker }, language, setting }: Props) {
  const words = foreign(language, setting.locale)
  return (
    <li className="found-passage">
      {question !== null && (
        <p className="found-question" {...words}>
          <a href={path} hrefLang={words.lang}>
            <Marked text={question} />
          </a>
        </p>
      )}
      {speaker && <SpeakerName speaker={speaker} setting={setting} />}
      <p className="found-excerpt" {...words}>
        {question === null ? (
          <a href={path} hrefLang={words.lang}>
            <Marked text={excerpt} />
          </a>
        ) : (
          <Marked text={excerpt} />
        )}
      </p>
    </li>
  )
}
