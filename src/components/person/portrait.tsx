import type { Setting } from '@/surfaces/setting'
import { ResponsiveImage } from '@/components/ui/responsive-image'
import type { Picture } from '@/content/types'

/** The face beside a name and bio. */
export function Portrait({ picture, setting }: { picture: Picture; setting: Setting }) {
  return (
    <div className="portrait">
      <ResponsiveImage picture={picture} page={setting.locale} shown="7rem" />
    </div>
  )
}
