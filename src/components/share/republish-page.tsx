import { CreditList } from '@/components/credit/credit-list'
import { Bracketed } from '@/components/ui/bracketed'
import type { Interview } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { canonicalHtml } from '@/surfaces/republication/republication-html'
import { CopyField } from './copy-field'
import { CopyScript } from './copy-script'

interface Props {
  interview: Interview
  /** null where it is not handed out. */
  html: string | null
  setting: Setting
}

const terms = [
  'republish.names',
  'republish.words',
  'republish.link',
  'republish.pictures',
  'republish.changes',
] as const

/** What another newsroom may take, and on which terms. */
export function RepublishPage({ interview, html, setting }: Props) {
  const { t } = setting
  return (
    <article className="column sharing">
      <h1 className="section-title">{t('republish.title')}</h1>
      <p>
        <a href={interview.path}>
          <Bracketed text={interview.headline} />
        </a>
      </p>
      <CreditList credits={interview} setting={setting} />
      {html === null ? (
        <p>{t('republish.protected')}</p>
      ) : (
        <>
          <section aria-labelledby="terms">
            <h2 className="share-title" id="terms">
              {t('republish.terms')}
            </h2>
            <ul className="terms">
              {terms.map((term) => (
                <li key={term}>{t(term)}</li>
              ))}
            </ul>
          </section>
          <CopyField id="republish-html" label={t('quote.html')} value={html} code setting={setting} />
          <CopyField
            id="republish-head"
            label={t('republish.head')}
            value={canonicalHtml(interview, setting)}
            code
            setting={setting}
          />
          <section aria-labelledby="preview">
            <h2 className="share-title" id="preview">
              {t('republish.preview')}
            </h2>
            {/* Ours, and escaped where it was written: the very words that the field above holds. */}
            <div className="republished" dangerouslySetInnerHTML={{ __html: html }} />
          </section>
        </>
      )}
      <CopyScript setting={setting} />
    </article>
  )
}
