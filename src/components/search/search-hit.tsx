import { Byline } from '@/components/credit/byline'
import { TextFacts } from '@/components/interview/text-facts'
import { TagLine } from '@/components/tag/tag-line'
import { foreign } from '@/i18n/foreign'
import type { SearchHit as Hit } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { FoundPassage } from './found-passage'
import { Marked } from './marked'

/** An interview in which something was found: its names as on any card, then the exchanges. */
export function SearchHit({ hit, setting }: { hit: Hit; setting: Setting }) {
  const { interview, headline, standfirst, passages, morePassages } = hit
  const words = foreign(interview.language, setting.locale)
  return (
    <article className="hit">
      <TagLine interview={interview} setting={setting} />
      <h2 className="card-title" {...words}>
        <a href={interview.path} hrefLang={words.lang}>
          <Marked text={headline} />
        </a>
      </h2>
      {passages.length === 0 && standfirst !== null && (
        <p className="card-standfirst" {...words}>
          <Marked text={standfirst} />
        </p>
      )}
      <Byline credits={interview} setting={setting} />
      <p className="face facts">
        <TextFacts interview={interview} setting={setting} />
      </p>
      {passages.length > 0 && (
        <ul className="found-passages">
          {passages.map((passage) => (
            <FoundPassage
              key={passage.path}
              passage={passage}
              language={interview.language}
              setting={setting}
            />
          ))}
        </ul>
      )}
      {morePassages > 0 && (
        <p className="face found-more">
          <a href={interview.path}>{setting.t('search.morePassages', { count: morePassages })}</a>
        </p>
      )}
    </article>
  )
}
