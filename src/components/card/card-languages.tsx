import type { Setting } from '@/surfaces/setting'
import type { InterviewSummary } from '@/content/types'

/** The languages of an interview, as far as they are not the reader's own: parts of a line. */
export function CardLanguages({ interview, setting }: { interview: InterviewSummary; setting: Setting }) {
  const { t, locale, writtenLanguageName } = setting
  const { language, versions } = interview
  return (
    <>
      {language !== locale && <span>{t('card.in', { language: writtenLanguageName(language) })}</span>}
      {versions
        .filter((version) => version.language !== language)
        .map((version) => (
          <span key={version.language}>
            <a href={version.path} hrefLang={version.language}>
              {t('card.alsoIn', { language: writtenLanguageName(version.language) })}
            </a>
          </span>
        ))}
    </>
  )
}
