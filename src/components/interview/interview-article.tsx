import { ExchangeBlock } from '@/components/exchange/exchange-block'
import type { Setting } from '@/surfaces/setting'
import { CaptionedPicture } from '@/components/picture/captioned-picture'
import { CiteSection } from '@/components/share/cite-section'
import { CopyScript } from '@/components/share/copy-script'
import type { Interview, InterviewSummary } from '@/content/types'
import { lastPlace } from '@/newsroom/translation/last-place'
import { InterviewContents } from './interview-contents'
import { InterviewNotes } from './interview-notes'
import { InterviewHeader } from './interview-header'
import { InterviewPeople } from './interview-people'
import { OtherVersions } from './other-versions'
import { PrintSource } from './print-source'
import { RelatedInterviews } from './related-interviews'

interface Props {
  interview: Interview
  /** The public version that it was translated from. */
  source: Interview | null
  related: readonly InterviewSummary[]
  setting: Setting
}

/** One interview in one language, from its headline to the people who made it, and what to read after it. */
export function InterviewArticle({ interview, source, related, setting }: Props) {
  const { hero, exchanges, versions } = interview
  return (
    <div className="interview">
      <article>
        <InterviewHeader interview={interview} setting={setting} />
        {hero && (
          <CaptionedPicture
            picture={hero}
            setting={setting}
            className="hero"
            shown="(min-width: 64rem) 60rem, 100vw"
            first
          />
        )}
        <InterviewContents interview={interview} setting={setting} />
        <div className="text" id="questions">
          {exchanges.map((block) => (
            <ExchangeBlock
              key={block.key}
              block={block}
              interview={interview}
              source={source}
              setting={setting}
            />
          ))}
        </div>
        <InterviewNotes exchanges={exchanges} setting={setting} />
        <OtherVersions of={interview.slug} versions={versions} at={lastPlace(exchanges)} setting={setting} />
        <InterviewPeople credits={interview} setting={setting} />
        <CiteSection interview={interview} setting={setting} />
        <PrintSource interview={interview} setting={setting} />
      </article>
      <RelatedInterviews interviews={related} setting={setting} />
      <CopyScript setting={setting} />
      {versions.length > 0 && <script type="module" async src="/scripts/keep-place.mjs" />}
    </div>
  )
}
