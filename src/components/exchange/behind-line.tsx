import type { Exchange, Interview } from '@/content/types'
import type { Setting } from '@/surfaces/setting'

const sentences = {
  questionAnswer: 'behind.answer',
  narration: 'behind.passage',
  translatorNote: 'behind.passage',
  figure: 'behind.caption',
  pullQuote: 'behind.quote',
} as const satisfies Record<Exchange['type'], string>

interface Props {
  part: Pick<Exchange, 'type' | 'behindSince'>
  madeFrom: Interview['madeFrom']
  setting: Setting
}

/** That the source of a part says something else by now; never what it said, or where that was. */
export function BehindLine({ part: { type, behindSince }, madeFrom, setting }: Props) {
  if (behindSince === null || madeFrom === null) return null
  const { t, formatDate, languageAdjective } = setting
  return (
    <p className="behind face">
      {t(sentences[type], { date: formatDate(behindSince), language: languageAdjective(madeFrom) })}
    </p>
  )
}
