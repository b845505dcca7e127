import type { ArchiveYear } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { routes } from '@/lib/routes'

/** The years and months that have interviews, newest first. */
export function ArchivePage({ years, setting }: { years: readonly ArchiveYear[]; setting: Setting }) {
  const { t, locale, formatYear, formatMonth } = setting
  return (
    <div className="column">
      <h1 className="page-title">{t('archive.title')}</h1>
      {years.length === 0 && <p className="nothing">{t('list.empty')}</p>}
      {years.map(({ year, months }) => (
        <section key={year} className="year">
          <h2 className="section-title">{formatYear(year)}</h2>
          <ul className="index">
            {months.map(({ month, count }) => (
              <li key={month}>
                <a href={routes.archiveMonth(locale, year, month)}>{formatMonth(month)}</a>
                <span className="face facts">
                  <span>{t('count.interviews', { count })}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
