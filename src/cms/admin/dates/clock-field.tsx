'use client'
import {
  DatePicker,
  FieldDescription,
  FieldError,
  FieldLabel,
  useField,
  useTranslation,
} from '@payloadcms/ui'
import type { DateFieldClient } from 'payload'

import { clockIn, instantAt } from '@/lib/zone-clock'
import { adminMessages } from '@/i18n/admin-messages'

interface Props {
  field: Pick<DateFieldClient, 'label' | 'required' | 'admin'>
  path: string
  readOnly: boolean
  /** Null: a day, without a time. */
  zone: string | null
}

/** The picker shows what the browser's own clock shows: it is handed the time at which that shows the same. */
function toPicker(stored: string, zone: string): Date {
  const shown = new Date(clockIn(new Date(stored), zone))
  return new Date(
    shown.getUTCFullYear(),
    shown.getUTCMonth(),
    shown.getUTCDate(),
    shown.getUTCHours(),
    shown.getUTCMinutes(),
    shown.getUTCSeconds(),
  )
}

const clockOf = (picked: Date): number =>
  Date.UTC(
    picked.getFullYear(),
    picked.getMonth(),
    picked.getDate(),
    picked.getHours(),
    picked.getMinutes(),
    picked.getSeconds(),
  )

/** Payload's field of dates, by another clock than the browser's, which it names. */
export function ClockField({ field, path, readOnly, zone }: Props) {
  const { value, setValue, showError, disabled } = useField<string | null>({ path })
  const { i18n } = useTranslation()
  const isLocked = readOnly || disabled
  const { description } = field.admin ?? {}
  const pick = (picked: Date | null) => {
    if (isLocked) return
    // Of a day the picker makes its noon in UTC.
    if (picked === null) setValue(null)
    else setValue((zone === null ? picked : instantAt(clockOf(picked), zone)).toISOString())
  }
  return (
    <div className={`field-type date-time-field ${isLocked ? 'read-only' : ''}`} style={{ flexGrow: 1 }}>
      <FieldLabel label={field.label ?? ''} path={path} required={Boolean(field.required)} />
      <div className="field-type__wrap" id={`field-${path.replaceAll('.', '__')}`}>
        <FieldError path={path} showError={showError} />
        <DatePicker
          pickerAppearance={zone === null ? 'dayOnly' : 'dayAndTime'}
          displayFormat={zone === null ? 'd MMMM yyyy' : 'd MMM yyyy, HH:mm'}
          timeFormat="HH:mm"
          readOnly={isLocked}
          onChange={pick}
          {...(value ? { value: toPicker(value, zone ?? 'UTC') } : {})}
        />
      </div>
      {zone !== null && (
        <p className="field-description">{adminMessages(i18n.language)('dates.byClock', { zone })}</p>
      )}
      {description !== undefined && <FieldDescription description={description} path={path} />}
    </div>
  )
}
