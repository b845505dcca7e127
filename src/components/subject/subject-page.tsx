import { FeedLinks } from '@/components/feed/feed-links'
import { PagedCards } from '@/components/interview-list/paged-cards'
import { BioText } from '@/components/person/bio-text'
import { IsolatedRun } from '@/components/ui/isolated-run'
import type { SubjectPage as Subject } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { routes } from '@/lib/routes'
import { OnlyElsewhere } from './only-elsewhere'
import { QuestionsAsked } from './questions-asked'
import { SubjectFacts } from './subject-facts'

interface Props {
  subject: Subject
  slug: string
  before: string | null
  setting: Setting
}

/** A topic, a place or a public figure: what is to be said of it, and its interviews. */
export function SubjectPage({ subject, slug, before, setting }: Props) {
  const { t, locale } = setting
  const { kind, name, introduction, interviews, elsewhere } = subject
  return (
    <div className="column">
      <header className="subject">
        <p className="face kind">{t(`subject.${kind}`)}</p>
        <h1 className="page-title">
          <IsolatedRun run={name} page={locale} />
        </h1>
        {introduction && before === null && <BioText bio={introduction} headings="h3" setting={setting} />}
        <SubjectFacts subject={subject} setting={setting} />
        {kind !== 'speaker' && <FeedLinks path={routes[kind](locale, slug)} setting={setting} />}
      </header>
      <section aria-labelledby="interviews">
        <h2 className="unseen" id="interviews">
          {t('subject.interviews')}
        </h2>
        {(interviews.items.length > 0 || elsewhere.length === 0) && (
          <PagedCards
            list={interviews}
            before={before}
            page={(cursor) => routes[kind](locale, slug, cursor)}
            heading="h3"
            setting={setting}
          />
        )}
        <QuestionsAsked subject={subject} setting={setting} />
      </section>
      {elsewhere.map((other) => (
        <OnlyElsewhere key={other.language} other={other} setting={setting} />
      ))}
    </div>
  )
}
