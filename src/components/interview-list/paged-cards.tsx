import type { Setting } from '@/surfaces/setting'
import type { InterviewList } from '@/content/types'
import { InterviewCards } from './interview-cards'

interface Props {
  list: InterviewList
  /** The cursor that this page of the list began at; null on its first page. */
  before: string | null
  /** The address of the list from a cursor on. */
  page: (before?: string) => string
  heading: 'h2' | 'h3'
  setting: Setting
}

/** A list of interviews, and the ways to what is older and to its beginning. */
export function PagedCards({ list, before, page, heading, setting }: Props) {
  const { t } = setting
  return (
    <>
      {list.items.length === 0 ? (
        <p className="nothing">{t('list.empty')}</p>
      ) : (
        <InterviewCards interviews={list.items} setting={setting} heading={heading} top />
      )}
      {(before !== null || list.older !== null) && (
        <p className="paging bar">
          {before !== null && <a href={page()}>{t('list.newest')}</a>}
          {list.older !== null && (
            <a rel="next" href={page(list.older)}>
              {t('list.older')}
            </a>
          )}
        </p>
      )}
    </>
  )
}
