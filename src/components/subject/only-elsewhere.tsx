import { InterviewCards } from '@/components/interview-list/interview-cards'
import type { SubjectPage } from '@/content/types'
import type { Setting } from '@/surfaces/setting'

interface Props {
  other: SubjectPage['elsewhere'][number]
  setting: Setting
}

/** What there is in another language only, and the way to the page there. */
export function OnlyElsewhere({ other, setting }: Props) {
  const { t, writtenLanguageName } = setting
  const { language, path, interviews } = other
  const id = `only-${language}`
  const name = { language: writtenLanguageName(language) }
  return (
    <section className="works" aria-labelledby={id}>
      <h2 className="section-title" id={id}>
        {t('list.elsewhere', name)}
      </h2>
      <InterviewCards interviews={interviews} setting={setting} heading="h3" />
      <p className="paging bar">
        <a href={path} hrefLang={language}>
          {t('list.allElsewhere', name)}
        </a>
      </p>
    </section>
  )
}
