import { Byline } from '@/components/credit/byline'
import { TextFacts } from '@/components/interview/text-facts'
import type { Setting } from '@/surfaces/setting'
import { TagLine } from '@/components/tag/tag-line'
import { Bracketed } from '@/components/ui/bracketed'
import { foreign } from '@/i18n/foreign'
import { ResponsiveImage } from '@/components/ui/responsive-image'
import type { InterviewSummary } from '@/content/types'
import { CardLanguages } from './card-languages'

/** How much of it: with its picture, without, the headline and the names alone; or large, as what opens a page. */
export type CardKind = 'full' | 'plain' | 'brief' | 'lead'

interface Props {
  interview: InterviewSummary
  setting: Setting
  heading: 'h2' | 'h3' | 'h4'
  kind?: CardKind
  /** Its picture is what a reader sees first. */
  first?: boolean
}

const classes: Readonly<Record<CardKind, string>> = {
  full: 'card',
  plain: 'card',
  brief: 'card brief',
  lead: 'card lead',
}

/** An interview in a list: headline, what it is about, and the names in one size. */
export function InterviewCard({
  interview,
  setting,
  heading: Heading,
  kind = 'full',
  first = kind === 'lead',
}: Props) {
  const { hero, headline, standfirst, cardText, path } = interview
  const words = foreign(interview.language, setting.locale)
  const lead = kind === 'lead'
  const shown = lead ? '(min-width: 60rem) 44rem, 100vw' : '(min-width: 40rem) 24rem, 100vw'
  const about = cardText ?? standfirst
  return (
    <article className={classes[kind]}>
      {hero && (lead || kind === 'full') && (
        <div className="card-picture">
          <ResponsiveImage picture={hero} page={setting.locale} shown={shown} first={first} silent={!lead} />
        </div>
      )}
      <div className="card-text">
        {kind !== 'brief' && <TagLine interview={interview} setting={setting} />}
        <Heading className="card-title" {...words}>
          <a href={path} hrefLang={words.lang}>
            <Bracketed text={headline} />
          </a>
        </Heading>
        {about !== null && kind !== 'brief' && (
          <p className="card-standfirst" {...words}>
            <Bracketed text={about} />
          </p>
        )}
        <Byline credits={interview} setting={setting} />
        <p className="face facts">
          <TextFacts interview={interview} setting={setting} />
          <CardLanguages interview={interview} setting={setting} />
        </p>
      </div>
    </article>
  )
}
