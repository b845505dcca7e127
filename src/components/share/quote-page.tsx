import { BehindLine } from '@/components/exchange/behind-line'
import { MixedText } from '@/components/ui/mixed-text'
import { OtherVersions } from '@/components/interview/other-versions'
import type { Interview, Version } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { routes } from '@/lib/routes'
import { answerCardText } from '@/surfaces/cards/card-text'
import { headlineText } from '@/surfaces/quotations/quoted'
import type { Quotation } from '@/surfaces/quotations/to-quotation'
import { CiteSection } from './cite-section'
import { CopyField } from './copy-field'
import { CopyScript } from './copy-script'

interface Props {
  interview: Interview
  answer: string
  quotation: Quotation
  /** Where the same answer stands in other languages. */
  versions: readonly Version[]
  setting: Setting
}

/** One answer as others may take it along: as text, as HTML, as a picture and as a citation, always with its names. */
export function QuotePage({ interview, answer, quotation, versions, setting }: Props) {
  const { t, locale } = setting
  const { path, slug, exchanges, madeFrom } = interview
  const part = exchanges.find(({ key }) => key === answer)
  return (
    <article className="column sharing">
      <h1 className="section-title">{t('quote.title')}</h1>
      <p>
        <MixedText text={headlineText(interview)} page={locale} />
      </p>
      <p className="bar face">
        <a href={`${path}#${answer}`}>{t('quote.back')}</a>
      </p>
      {part && <BehindLine part={part} madeFrom={madeFrom} setting={setting} />}
      <OtherVersions versions={versions} setting={setting} />
      <CopyField id="quote-text" label={t('quote.text')} value={quotation.text} setting={setting} />
      <CopyField id="quote-html" label={t('quote.html')} value={quotation.html} code setting={setting} />
      <CopyField
        id="quote-address"
        label={t('quote.address')}
        value={quotation.address}
        code
        setting={setting}
      />
      <section aria-labelledby="card">
        <h2 className="share-title" id="card">
          {t('quote.card')}
        </h2>
        <img
          className="quote-card"
          src={routes.answerCard(locale, slug, answer)}
          width={1200}
          height={630}
          loading="lazy"
          alt={answerCardText(interview, answer, setting)}
        />
      </section>
      <CiteSection interview={interview} answer={answer} setting={setting} />
      <CopyScript setting={setting} />
    </article>
  )
}
