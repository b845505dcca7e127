import type { InterviewSummary } from '@/content/types'
import { creditedText } from '@/surfaces/credits/credit-text'
import { toCreditLines } from '@/surfaces/credits/credit-lines'
import type { Setting } from '@/surfaces/setting'
import { cardSize, colours, scriptStyles } from './card-style'
import { box, words, type PictureTree } from './picture-tree'

const margin = 64

/** Without what the card would say: with everybody who made it, or with nothing but the house. */
export const cardsInstead = (interview: InterviewSummary, setting: Setting): readonly PictureTree[] => [
  cardFrame([], interview, setting),
  cardFrame([], { ...interview, credits: [], noTranslator: null }, setting),
]

/** What every card has: the house's names above, everybody who made the text below, a label over each. */
export function cardFrame(
  middle: readonly PictureTree[],
  interview: InterviewSummary,
  setting: Setting,
): PictureTree {
  const { direction } = scriptStyles[setting.locale]
  return box(
    [
      houseNames(setting),
      box(middle, {
        flexDirection: 'column',
        flexGrow: 1,
        justifyContent: 'center',
        paddingTop: 30,
        paddingBottom: 30,
      }),
      credits(interview, setting),
    ],
    {
      flexDirection: 'column',
      width: cardSize.width,
      minHeight: cardSize.height,
      paddingTop: 44,
      paddingBottom: 40,
      paddingLeft: margin,
      paddingRight: margin,
      borderTop: `14px solid ${colours.voice}`,
      backgroundColor: colours.paper,
      color: colours.ink,
      direction,
    },
  )
}

function houseNames({ publication, locale }: Setting): PictureTree {
  const { names, name } = publication
  const shown = names.length > 0 ? names : [name]
  return box(
    shown.map((one) =>
      words(one.text, locale, 30, { fontWeight: scriptStyles[locale].heavy, lineHeight: 1.5 }),
    ),
    { direction: scriptStyles[locale].direction, columnGap: 18, alignItems: 'baseline' },
  )
}

/** The names of one size, whoever asked and whoever carried it over; who took the pictures has no part in the words. */
function credits(interview: InterviewSummary, setting: Setting): PictureTree {
  const { locale, t } = setting
  const { scale, direction, heavy } = scriptStyles[locale]
  const worded = interview.credits.filter(({ role }) => role !== 'photographer')
  const lines = toCreditLines({ ...interview, credits: worded }, setting)
  const size = (lines.length > 3 ? 22 : 28) * scale
  return box(
    lines.map(({ label, names, instead }) =>
      box(
        [
          words(label, locale, 20 * scale, { color: colours.quiet, lineHeight: 1.45 }),
          words(
            instead ?? names.map((by) => creditedText(by, setting)).join(t('join.comma')),
            locale,
            size,
            names.some(({ kind }) => kind !== 'withheld')
              ? { fontWeight: heavy, lineHeight: 1.4 }
              : { color: colours.quiet, lineHeight: 1.4 },
          ),
        ],
        { flexDirection: 'column', maxWidth: cardSize.width - 2 * margin },
      ),
    ),
    {
      direction,
      flexWrap: 'wrap',
      columnGap: 48,
      rowGap: 8,
      paddingTop: 20,
      borderTop: `1px solid ${colours.rule}`,
    },
  )
}
