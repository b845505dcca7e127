import type { Setting } from '@/surfaces/setting'
import { CreditedName } from './credited-name'
import { toCreditLines, type CreditLine, type Credits } from '@/surfaces/credits/credit-lines'

/** The same names on a card: one size, labelled, a line for each label. */
export function Byline({ credits, setting }: { credits: Credits; setting: Setting }) {
  return (
    <ul className="byline face">
      {toCreditLines(credits, setting).map((line) => (
        <li key={line.label}>
          <Line line={line} setting={setting} />
        </li>
      ))}
    </ul>
  )
}

function Line({ line: { label, names, instead }, setting }: { line: CreditLine; setting: Setting }) {
  const { t } = setting
  if (instead !== null) return t('credit.inlineReason', { label, reason: instead })
  return (
    <>
      {t('credit.inline', { label })}{' '}
      {names.map((by, place) => (
        <span key={place}>
          {place > 0 && t('join.comma')}
          <b>
            <CreditedName by={by} setting={setting} />
          </b>
        </span>
      ))}
    </>
  )
}
