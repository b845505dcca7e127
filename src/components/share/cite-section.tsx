import { plainCitation } from '@/surfaces/citations/plain-citation'
import { toCitation } from '@/surfaces/citations/to-citation'
import type { Interview } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { citationFormats, routes, type CitationFormat } from '@/lib/routes'
import { MixedText } from '@/components/ui/mixed-text'

/** As their makers write them, in every language. */
const formatNames: Readonly<Record<CitationFormat, string>> = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' }

interface Props {
  interview: Interview
  /** The answer that is cited, where it is not the whole interview. */
  answer?: string
  setting: Setting
}

/** How to cite it: in words, and as files for programs. */
export function CiteSection({ interview, answer, setting }: Props) {
  const { t, locale } = setting
  const { url } = toCitation(interview, setting, answer)
  return (
    <section className="cite" aria-labelledby="cite">
      <h2 className="share-title" id="cite">
        {t('cite.title')}
      </h2>
      <p className="citation">
        <MixedText text={plainCitation(interview, setting)} page={locale} />{' '}
        <a href={url} dir="ltr">
          {url}
        </a>
      </p>
      <p className="face cite-files">
        {t('cite.files')}
        {citationFormats.map((format) => (
          <a key={format} href={routes.citation(locale, interview.slug, format)} lang="en" dir="ltr">
            {formatNames[format]}
          </a>
        ))}
      </p>
      {answer === undefined && (
        <p className="face bar cite-files">
          <a href={routes.republish(locale, interview.slug)}>{t('republish.title')}</a>
        </p>
      )}
    </section>
  )
}
