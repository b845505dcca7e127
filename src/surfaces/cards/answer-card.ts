import type { Interview } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { answerOf, speakerOf, speakerText } from '@/surfaces/quotations/named-speaker'
import { headlineText, quoted } from '@/surfaces/quotations/quoted'
import { richTextLines } from '@/text/rich-text-lines'
import { cardFrame, cardsInstead } from './card-frame'
import { colours, scriptStyles } from './card-style'
import type { Card } from './draw-card'
import { words } from './picture-tree'

/** The picture of what somebody said, with who said it and who made it readable; null where nobody answers. */
export function answerCard(interview: Interview, key: string, setting: Setting): Card | null {
  const answer = answerOf(interview, key)
  if (!answer) return null
  const { locale, t } = setting
  const { lead, scale } = scriptStyles[locale]
  const speaker = speakerOf(interview, answer)
  const title = quoted(headlineText(interview), setting)
  const source = speaker ? t('quote.source', { speaker: speakerText(speaker, setting), title }) : title
  return {
    locale,
    text: richTextLines(answer.answer).join(' '),
    sizes: [58, 52, 46, 40, 36, 32],
    picture: ({ words: said, size }) =>
      cardFrame(
        [
          words(quoted(said, setting), locale, size * scale, { lineHeight: lead.text }),
          words(source, locale, 24 * scale, { color: colours.voice, marginTop: 22, lineHeight: 1.4 }),
        ],
        interview,
        setting,
      ),
    instead: cardsInstead(interview, setting),
  }
}
