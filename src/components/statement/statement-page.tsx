import { IsolatedRun } from '@/components/ui/isolated-run'
import type { Oeuvre, WorkDone } from '@/content/types'
import { withheldText } from '@/surfaces/credits/unnamed'
import type { Setting } from '@/surfaces/setting'
import { routes } from '@/lib/routes'
import { type Asked, askedQuery, totalWords, worksIn } from '@/newsroom/statement/statement'
import { StatementForm } from './statement-form'

/** What a translator has done in a period, to be read, printed and taken along. */
export function StatementPage({
  oeuvre,
  asked,
  setting,
}: {
  oeuvre: Oeuvre
  asked: Asked
  setting: Setting
}) {
  const { t, locale, formatDate } = setting
  const works = worksIn(oeuvre.works, asked, asked.withheld)
  return (
    <div className="column statement">
      <h1 className="page-title">{t('statement.title')}</h1>
      <p className="statement-of">
        <IsolatedRun run={oeuvre.translator} page={locale} />
        {t('join.comma')}
        {t('statement.period', { from: formatDate(asked.from), to: formatDate(asked.to) })}
      </p>
      <StatementForm asked={asked} setting={setting} />
      {works.length === 0 ? (
        <p className="nothing">{t('statement.none')}</p>
      ) : (
        <Works works={works} asked={asked} setting={setting} />
      )}
      <p className="face quiet">{t('statement.note')}</p>
      <p className="face offered">
        <a href={routes.statementCsv(locale, askedQuery(asked))}>{t('statement.csv')}</a>
      </p>
    </div>
  )
}

function Works({ works, asked, setting }: { works: readonly WorkDone[]; asked: Asked; setting: Setting }) {
  const { t, formatDate, writtenLanguageName } = setting
  const { sourceWords, words } = totalWords(works)
  const query: Record<string, string> = asked.translator === null ? {} : { translator: asked.translator }
  return (
    <div className="table" tabIndex={0} role="region" aria-label={t('statement.title')}>
      <table className="face">
        <thead>
          <tr>
            <th scope="col">{t('statement.day')}</th>
            <th scope="col">{t('statement.work')}</th>
            <th scope="col">{t('statement.role')}</th>
            <th scope="col" className="number">
              {t('statement.sourceWords')}
            </th>
            <th scope="col" className="number">
              {t('statement.words')}
            </th>
          </tr>
        </thead>
        <tbody>
          {works.map((work) => (
            <tr key={`${String(work.id)} ${work.role}`}>
              <td>
                <time dateTime={work.day}>{formatDate(work.day)}</time>
              </td>
              <th scope="row">
                <a href={routes.certificate(setting.locale, work.id, query)}>
                  <IsolatedRun run={work.title} page={setting.locale} />
                </a>
                <span className="pair">
                  {work.from !== null && `${writtenLanguageName(work.from)} – `}
                  {writtenLanguageName(work.into)}
                </span>
              </th>
              <td>
                {t(`statement.${work.role}`)}
                {work.withheldBy && <span className="pair">{withheldText(work.withheldBy, setting)}</span>}
              </td>
              <td className="number">{work.sourceWords ?? t('statement.notRecorded')}</td>
              <td className="number">{work.words}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <th scope="row">{t('statement.total', { count: works.length })}</th>
            <td />
            <td className="number">{sourceWords}</td>
            <td className="number">{words}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
