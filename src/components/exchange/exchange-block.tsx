import { ShareMenu } from '@/components/share/share-menu'
import type { Exchange, Interview } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { PartText } from './part-text'
import { SourceText } from './source-text'

interface Props {
  block: Exchange
  interview: Interview
  /** The public version that it was translated from. */
  source: Interview | null
  setting: Setting
}

/** A part of an interview on its page: with its address, and what a reader may do with it. */
export function ExchangeBlock({ block, interview, source, setting }: Props) {
  const isAnswered = block.type === 'questionAnswer' && block.answer.length > 0
  const hasSource = source !== null && (block.type === 'questionAnswer' || block.type === 'narration')
  return (
    <>
      <JoinedPlaces block={block} interview={interview} />
      <PartText block={block} interview={interview} setting={setting} id={block.key}>
        {(isAnswered || hasSource) && (
          <div className="offered">
            {isAnswered && <ShareMenu block={block} interview={interview} setting={setting} />}
            {hasSource && <SourceText block={block} source={source} setting={setting} />}
          </div>
        )}
      </PartText>
    </>
  )
}

/** A part that is told in the next one has its address there. */
function JoinedPlaces({ block, interview }: Pick<Props, 'block' | 'interview'>) {
  const missing = block.joins.filter((joined) => !interview.exchanges.some(({ key }) => key === joined))
  return missing.map((key) => <span key={key} className="joined" id={key} />)
}
