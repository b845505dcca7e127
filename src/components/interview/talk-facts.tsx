import { Day } from '@/components/page/day'
import type { Setting } from '@/surfaces/setting'
import { IsolatedRun } from '@/components/ui/isolated-run'
import type { Interview } from '@/content/types'

interface Props {
  talk: NonNullable<Interview['talk']>
  setting: Setting
}

/** When, where and how the talk was held. */
export function TalkFacts({ talk: { heldOn, place, medium }, setting }: Props) {
  if (heldOn === null && place === null && medium === null) return null
  return (
    <div>
      <dt>{setting.t('talk.held')}</dt>
      <dd className="facts">
        {heldOn !== null && (
          <span>
            <Day iso={heldOn} setting={setting} />
          </span>
        )}
        {place && (
          <span>
            <a href={place.path}>
              <IsolatedRun run={place.name} page={setting.locale} />
            </a>
          </span>
        )}
        {medium && <span>{setting.t(`talk.${medium}`)}</span>}
      </dd>
    </div>
  )
}
