import { ExchangeBlock } from '@/components/exchange/exchange-block'
import type { Setting } from '@/house-style/setting'
import { CaptionedPicture } from '@/components/picture/captioned-picture'
import type { Interview } from '@/content/types'
import { InterviewHeader } from './interview-header'
import { InterviewPeople } from './interview-people'

/** One interview in one language, from its headline to the people who made it. */
export function InterviewArticle({ interview, setting }: { interview: Interview; setting: Setting }) {
  return (
    <article className="interview">
      <InterviewHeader interview={interview} setting={setting} />
      {interview.hero && (
        <CaptionedPicture
          picture={interview.hero}
          setting={setting}
          className="hero"
          shown="(min-width: 64rem) 60rem, 100vw"
          first
        />
      )}
      <div className="text">
        {interview.exchanges.map((block) => (
          <ExchangeBlock key={block.key} block={block} setting={setting} />
        ))}
      </div>
      <InterviewPeople credits={interview} setting={setting} />
    </article>
  )
}
