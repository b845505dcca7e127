import { PagedCards } from '@/components/interview-list/paged-cards'
import type { InterviewList } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { routes } from '@/lib/routes'

interface Props {
  year: number
  month: number
  list: InterviewList
  before: string | null
  setting: Setting
}

/** The interviews of one month. */
export function ArchiveMonthPage({ year, month, list, before, setting }: Props) {
  const { t, locale, formatMonth } = setting
  return (
    <div className="column">
      <h1 className="page-title">{formatMonth(month, year)}</h1>
      <p className="bar onward face">
        <a href={routes.archive(locale)}>{t('archive.back')}</a>
      </p>
      <PagedCards
        list={list}
        before={before}
        page={(cursor) => routes.archiveMonth(locale, year, month, cursor)}
        heading="h2"
        setting={setting}
      />
    </div>
  )
}
