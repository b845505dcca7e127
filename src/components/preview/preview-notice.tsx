import type { Setting } from '@/surfaces/setting'

/** Over a text that is not public, with the way back to where it is written. */
export function PreviewNotice({ desk, setting }: { desk: string; setting: Setting }) {
  return (
    <p className="preview face" role="status">
      {setting.t('preview.notice')} <a href={desk}>{setting.t('preview.edit')}</a>
    </p>
  )
}
