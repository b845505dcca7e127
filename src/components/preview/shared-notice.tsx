import type { Setting } from '@/surfaces/setting'

/** Over a draft that somebody outside was given to read. */
export function SharedNotice({ until, setting }: { until: Date; setting: Setting }) {
  const { t, publication, formatDate } = setting
  return (
    <p className="preview face" role="status">
      {t('preview.shared', { publication: publication.name.text, day: formatDate(until.toISOString()) })}
    </p>
  )
}
