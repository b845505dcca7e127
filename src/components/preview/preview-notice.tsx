import type { Setting } from '@/house-style/setting'

/** Over a text that is not public. */
export function PreviewNotice({ setting }: { setting: Setting }) {
  return (
    <p className="preview face" role="status">
      {setting.t('preview.notice')}
    </p>
  )
}
