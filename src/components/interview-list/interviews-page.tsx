import type { Setting } from '@/house-style/setting'
import type { InterviewList } from '@/content/types'
import { routes } from '@/lib/routes'
import { InterviewCards } from './interview-cards'

/** @param before the cursor that this page of the list began at; null on its first page */
export function InterviewsPage({
  list,
  before,
  setting,
}: {
  list: InterviewList
  before: string | null
  setting: Setting
}) {
  const { t, locale } = setting
  return (
    <div className="column">
      <h1 className="page-title">{t('list.title')}</h1>
      {list.items.length === 0 ? (
        <p>{t('home.empty')}</p>
      ) : (
        <InterviewCards interviews={list.items} setting={setting} heading="h2" />
      )}
      {(before !== null || list.older !== null) && (
        <p className="paging bar">
          {before !== null && <a href={routes.interviews(locale)}>{t('list.newest')}</a>}
          {list.older !== null && (
            <a rel="next" href={routes.interviews(locale, list.older)}>
              {t('list.older')}
            </a>
          )}
        </p>
      )}
    </div>
  )
}
