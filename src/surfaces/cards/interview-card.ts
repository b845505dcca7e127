import type { InterviewSummary } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { headlineText } from '@/surfaces/quotations/quoted'
import { cardFrame, cardsInstead } from './card-frame'
import { scriptStyles } from './card-style'
import type { Card } from './draw-card'
import { words } from './picture-tree'

/** The picture that stands for an interview wherever its address is shared. */
export function interviewCard(interview: InterviewSummary, setting: Setting): Card {
  const { locale } = setting
  const { lead, heavy, textWrap } = scriptStyles[locale]
  return {
    locale,
    text: headlineText(interview),
    sizes: [108, 96, 84, 74, 64, 56, 48, 42],
    picture: ({ words: headline, size }) =>
      cardFrame(
        [words(headline, locale, size, { fontWeight: heavy, lineHeight: lead.display, textWrap })],
        interview,
        setting,
      ),
    instead: cardsInstead(interview, setting),
  }
}
