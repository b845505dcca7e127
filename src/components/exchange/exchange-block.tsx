import type { Setting } from '@/house-style/setting'
import { CaptionedPicture } from '@/components/picture/captioned-picture'
import type { Exchange, Interview } from '@/content/types'
import { Narration } from './narration'
import { PullQuote } from './pull-quote'
import { QuestionAnswer } from './question-answer'

interface Props {
  block: Exchange
  interview: Interview
  setting: Setting
}

export function ExchangeBlock({ block, interview, setting }: Props) {
  switch (block.type) {
    case 'questionAnswer':
      return <QuestionAnswer block={block} interview={interview} setting={setting} />
    case 'narration':
      return <Narration block={block} />
    case 'pullQuote':
      return <PullQuote block={block} setting={setting} />
    case 'figure':
      return (
        <CaptionedPicture
          picture={block.picture}
          caption={block.caption === null ? undefined : { text: block.caption, lang: setting.locale }}
          id={block.key}
          className="figure"
          shown="(min-width: 48rem) 42rem, 100vw"
          setting={setting}
        />
      )
    default:
      return block satisfies never
  }
}
