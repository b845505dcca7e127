import { InterviewCard } from '@/components/card/interview-card'
import { InterviewCards } from '@/components/interview-list/interview-cards'
import type { Setting } from '@/surfaces/setting'
import { IsolatedRun } from '@/components/ui/isolated-run'
import type { Home, InterviewSummary } from '@/content/types'
import { routes } from '@/lib/routes'
import { HomeSections } from './home-sections'

/** The front page: what editors put first, what is newest, and what there is by topic and by place. */
export function HomePage({ home, setting }: { home: Home; setting: Setting }) {
  const { t, locale, publication } = setting
  const { lead, picks, newest, topics, places, hasMore } = home
  return (
    <div className="home">
      <h1 className={publication.tagline ? 'tagline' : 'unseen'}>
        <IsolatedRun run={publication.tagline ?? publication.name} page={locale} />
      </h1>
      {lead ? (
        <InterviewCard interview={lead} setting={setting} heading="h2" kind="lead" />
      ) : (
        <p>{t('home.empty')}</p>
      )}
      <Band name="picks" interviews={picks} setting={setting} />
      <Band name="newest" interviews={newest} setting={setting} />
      {hasMore && (
        <p className="paging bar">
          <a href={routes.interviews(locale)}>{t('home.more')}</a>
        </p>
      )}
      <HomeSections name="topics" sections={topics} setting={setting} />
      <HomeSections name="places" sections={places} setting={setting} />
    </div>
  )
}

interface BandProps {
  name: 'picks' | 'newest'
  interviews: readonly InterviewSummary[]
  setting: Setting
}

function Band({ name, interviews, setting }: BandProps) {
  if (interviews.length === 0) return null
  return (
    <section className="band" aria-labelledby={name}>
      <h2 className="band-title" id={name}>
        {setting.t(`home.${name}`)}
      </h2>
      <InterviewCards interviews={interviews} setting={setting} heading="h3" />
    </section>
  )
}
