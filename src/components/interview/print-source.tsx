import type { Interview } from '@/content/types'
import type { Setting } from '@/surfaces/setting'

/** On paper only: whence the page came. */
export function PrintSource({ interview, setting }: { interview: Interview; setting: Setting }) {
  const { t, publication, formatDate, absolute } = setting
  return (
    <p className="print-source face" aria-hidden="true">
      {t('print.source', { name: publication.name.text, date: formatDate(interview.publishedAt) })}
      <br />
      <bdi>{decodeURI(absolute(interview.path))}</bdi>
    </p>
  )
}
