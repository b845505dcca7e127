import type { NameIndex } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { IndexEntryLine } from './index-entry-line'
import { PeopleTabs } from './people-tabs'

export type Indexed = 'topics' | 'places' | 'authors' | 'translators'

interface Props {
  of: Indexed
  index: NameIndex
  after: string | null
  /** The address of the index from a cursor on. */
  page: (after?: string) => string
  setting: Setting
}

/** Names in the order of the reader's alphabet. */
export function NameIndexPage({ of, index, after, page, setting }: Props) {
  const { t } = setting
  const isPeople = of === 'authors' || of === 'translators'
  return (
    <div className="column">
      {isPeople && <PeopleTabs current={of} setting={setting} />}
      <h1 className="page-title">{t(`index.${of}`)}</h1>
      <p className="index-text">{t(`index.${of}Text`)}</p>
      {index.entries.length === 0 ? (
        <p className="nothing">{t('list.empty')}</p>
      ) : (
        <ul className="index">
          {index.entries.map((entry) => (
            <IndexEntryLine
              key={entry.path}
              entry={entry}
              counted={of === 'translators' ? 'count.translations' : 'count.interviews'}
              setting={setting}
            />
          ))}
        </ul>
      )}
      {(after !== null || index.more !== null) && (
        <p className="paging bar">
          {after !== null && <a href={page()}>{t('list.first')}</a>}
          {index.more !== null && (
            <a rel="next" href={page(index.more)}>
              {t('list.further')}
            </a>
          )}
        </p>
      )}
    </div>
  )
}
