import type { Setting } from '@/components/page/setting'
import { CreditedName } from './credited-name'
import { toCreditLines, type CreditLine, type Credits } from './credit-lines'

/** The same names on a card: one size, labelled, a line for each label. */
export function Byline({ credits, setting }: { credits: Credits; setting: Setting }) {
  return (
    <ul className="byline face">
      {toCreditLines(credits, setting).map((line) => (
        <li key={line.label}>
          {setting.t('credit.inline', { label: line.label })} <Names line={line} setting={setting} />
        </li>
      ))}
    </ul>
  )
}

function Names({ line: { names, instead }, setting }: { line: CreditLine; setting: Setting }) {
  if (instead !== null) return <span className="no-name">{instead}</span>
  return names.map((by, place) => (
    <span key={place}>
      {place > 0 && setting.t('join.comma')}
      <b>
        <CreditedName by={by} setting={setting} />
      </b>
    </span>
  ))
}
