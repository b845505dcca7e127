import { Byline } from '@/components/credit/byline'
import { TextFacts } from '@/components/interview/text-facts'
import type { Setting } from '@/house-style/setting'
import { TagLine } from '@/components/tag/tag-line'
import { Bracketed } from '@/components/ui/bracketed'
import { foreign } from '@/i18n/foreign'
import { ResponsiveImage } from '@/components/ui/responsive-image'
import type { InterviewSummary } from '@/content/types'

interface Props {
  interview: InterviewSummary
  setting: Setting
  heading: 'h2' | 'h3'
  /** The one that opens a page is set large, its picture across. */
  lead?: boolean
}

/** An interview in a list: headline, standfirst, and the names in one size. */
export function InterviewCard({ interview, setting, heading: Heading, lead = false }: Props) {
  const { hero, headline, standfirst, path } = interview
  const words = foreign(interview.language, setting.locale)
  const shown = lead ? '(min-width: 60rem) 44rem, 100vw' : '11rem'
  return (
    <article className={lead ? 'card lead' : 'card'}>
      {hero && (
        <div className="card-picture">
          <ResponsiveImage picture={hero} page={setting.locale} shown={shown} first={lead} silent={!lead} />
        </div>
      )}
      <div className="card-text">
        <TagLine interview={interview} setting={setting} />
        <Heading className="card-title" {...words}>
          <a href={path} hrefLang={words.lang}>
            <Bracketed text={headline} />
          </a>
        </Heading>
        {standfirst !== null && (
          <p className="card-standfirst" {...words}>
            <Bracketed text={standfirst} />
          </p>
        )}
        <Byline credits={interview} setting={setting} />
        <p className="face facts">
          <TextFacts interview={interview} setting={setting} />
        </p>
      </div>
    </article>
  )
}
