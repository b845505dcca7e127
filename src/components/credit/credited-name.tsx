import type { Setting } from '@/surfaces/setting'
import { IsolatedRun } from '@/components/ui/isolated-run'
import type { Credited } from '@/content/types'
import { withheldText } from '@/surfaces/credits/unnamed'

/** The name that a credit prints, linked to the person's page where they have one. */
export function CreditedName({ by, setting }: { by: Credited; setting: Setting }) {
  const { locale, publication } = setting
  switch (by.kind) {
    case 'person': {
      const name = <IsolatedRun run={by.name} page={locale} />
      return by.path === null ? name : <a href={by.path}>{name}</a>
    }
    case 'house':
      return <IsolatedRun run={publication.name} page={locale} />
    case 'withheld':
      return <span className="no-name">{withheldText(by.withheldBy, setting)}</span>
    default:
      return by satisfies never
  }
}
