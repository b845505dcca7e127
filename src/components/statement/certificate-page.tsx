import { IsolatedRun } from '@/components/ui/isolated-run'
import type { WorkDone } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { routes } from '@/lib/routes'

/** One work on one sheet: what the publication says that somebody did. */
export function CertificatePage({
  works,
  setting,
}: {
  works: readonly [WorkDone, ...WorkDone[]]
  setting: Setting
}) {
  const { t, locale, publication, formatDate, writtenLanguageName, absolute } = setting
  const [{ title, day, path, words, sourceWords }] = works
  const language = (code: string | null) =>
    code === null ? t('statement.notRecorded') : writtenLanguageName(code)
  return (
    <div className="column statement">
      <p className="kind face">{t('certificate.title')}</p>
      <h1 className="page-title">
        <IsolatedRun run={title} page={locale} />
      </h1>
      {works.map(({ role, signedAs, from, into }) => (
        <p key={role} className="bio">
          {t(`certificate.${role}`, { name: signedAs.text, from: language(from), into: language(into) })}
        </p>
      ))}
      <p className="bio">
        {t('certificate.published', { publication: publication.name.text, day: formatDate(day) })}
        <br />
        {sourceWords !== null && (
          <>
            {t('certificate.sourceWords', { count: sourceWords })}
            <br />
          </>
        )}
        {t('certificate.words', { count: words })}
      </p>
      {path !== null && (
        <p className="face">
          <a href={path} dir="ltr">
            {absolute(path)}
          </a>
        </p>
      )}
      <p className="face offered">
        <a href={routes.statement(locale)}>{t('certificate.back')}</a>
      </p>
    </div>
  )
}
