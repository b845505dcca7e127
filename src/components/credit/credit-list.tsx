import type { Setting } from '@/surfaces/setting'
import { CreditedName } from './credited-name'
import { toCreditLines, type Credits } from '@/surfaces/credits/credit-lines'

/** The names under the headline, all of one size: who asked, who carried it over, and whoever else did. */
export function CreditList({ credits, setting }: { credits: Credits; setting: Setting }) {
  return (
    <dl className="credits">
      {toCreditLines(credits, setting).map(({ label, names, instead }) => (
        <div key={label}>
          <dt className="face">{label}</dt>
          {names.map((by, place) => (
            <dd key={place}>
              <CreditedName by={by} setting={setting} />
            </dd>
          ))}
          {instead !== null && <dd className="no-name">{instead}</dd>}
        </div>
      ))}
    </dl>
  )
}
