import type { Setting } from '@/surfaces/setting'
import type { InterviewList } from '@/content/types'
import { routes } from '@/lib/routes'
import { PagedCards } from './paged-cards'

interface Props {
  list: InterviewList
  /** The cursor that this page of the list began at; null on its first page. */
  before: string | null
  setting: Setting
}

export function InterviewsPage({ list, before, setting }: Props) {
  const { t, locale } = setting
  return (
    <div className="column">
      <h1 className="page-title">{t('list.title')}</h1>
      <p className="bar onward face">
        <a href={routes.archive(locale)}>{t('archive.back')}</a>
      </p>
      <PagedCards
        list={list}
        before={before}
        page={(cursor) => routes.interviews(locale, cursor)}
        heading="h2"
        setting={setting}
      />
    </div>
  )
}
