import { BehindLine } from '@/components/exchange/behind-line'
import { Bracketed } from '@/components/ui/bracketed'
import type { Exchange, Interview } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { foreign } from '@/i18n/foreign'

interface Props {
  block: Extract<Exchange, { type: 'figure' }>
  interview: Interview
  setting: Setting
}

/** The words to a picture that stands beside them already. */
export function OnlyCaption({ block, interview, setting }: Props) {
  const { locale } = setting
  const { caption } = block
  if (caption === null) return null
  return (
    <div className="face only-caption">
      <p {...foreign(caption.lang, locale)}>
        <Bracketed text={caption.text} />
      </p>
      <BehindLine part={block} madeFrom={interview.madeFrom} setting={setting} />
    </div>
  )
}
