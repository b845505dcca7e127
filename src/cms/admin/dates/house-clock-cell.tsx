import type { DefaultServerCellComponentProps } from 'payload'

import { dateFormat } from '@/lib/intl-made-once'
import { localeOf } from '@/i18n/locales'
import { adminLanguage } from '@/i18n/admin-messages'

import { houseZone } from './house-zone'

type Props = Omit<DefaultServerCellComponentProps, 'cellData'> & { cellData?: string | null }

/** A time in a list of the admin, by the clock that readers are told it by, which it names. */
export async function HouseClockCell({ cellData, payload, i18n }: Props) {
  if (!cellData) return null
  const timeZone = await houseZone(payload)
  const { formatting } = localeOf(adminLanguage(i18n.language))
  const style = {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  } as const
  return (
    <time dateTime={cellData}>
      {dateFormat(formatting, { ...style, timeZone, timeZoneName: 'short' }).format(new Date(cellData))}
    </time>
  )
}
