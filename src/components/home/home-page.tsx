import { InterviewCard } from '@/components/card/interview-card'
import { InterviewCards } from '@/components/interview-list/interview-cards'
import type { Setting } from '@/house-style/setting'
import { IsolatedRun } from '@/components/ui/isolated-run'
import type { InterviewList } from '@/content/types'
import { routes } from '@/lib/routes'

/** The newest interview large, the others after it, and the way to all of them. */
export function HomePage({ list, setting }: { list: InterviewList; setting: Setting }) {
  const { t, locale, publication } = setting
  const [first, ...others] = list.items
  return (
    <div className="home">
      <h1 className={publication.tagline ? 'tagline' : 'unseen'}>
        <IsolatedRun run={publication.tagline ?? publication.name} page={locale} />
      </h1>
      {first ? (
        <InterviewCard interview={first} setting={setting} heading="h2" lead />
      ) : (
        <p>{t('home.empty')}</p>
      )}
      {others.length > 0 && <InterviewCards interviews={others} setting={setting} heading="h2" />}
      {list.older !== null && (
        <p className="paging bar">
          <a href={routes.interviews(locale)}>{t('home.more')}</a>
        </p>
      )}
    </div>
  )
}
