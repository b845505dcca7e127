import { dateFormat, numberFormat } from './intl-made-once'

export interface DateStyle {
  /** BCP 47 with the digits in it: `en-GB`, `ar-SY-u-nu-latn` */
  formatting: string
  timeZone: string
  arabicMonths: 'levantine' | 'both'
}

const dayOnly = /^\d{4}-\d{2}-\d{2}$/

/** "7 June 2015", "7 حزيران 2015" or "7 حزيران (يونيو) 2015". A day without a time is that day in every time zone. */
export function formatDate(iso: string, { formatting, timeZone, arabicMonths }: DateStyle): string {
  const zone = dayOnly.test(iso) ? 'UTC' : timeZone
  const parts = { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone } as const
  return withMonths(new Date(iso), parts, { formatting, arabicMonths })
}

/** "June", "حزيران" or "حزيران (يونيو)", counted from 1; with its year where one is given. */
export function formatMonth(month: number, style: MonthStyle, year?: number): string {
  const parts = {
    month: 'long',
    timeZone: 'UTC',
    ...(year !== undefined && ({ year: 'numeric' } as const)),
  } as const
  return withMonths(new Date(Date.UTC(year ?? 2000, month - 1, 15)), parts, style)
}

/** A year in the house's digits. */
export const formatYear = (year: number, formatting: string): string =>
  numberFormat(formatting, { useGrouping: false }).format(year)

type MonthStyle = Pick<DateStyle, 'formatting' | 'arabicMonths'>

function withMonths(date: Date, parts: Intl.DateTimeFormatOptions, { formatting, arabicMonths }: MonthStyle) {
  const both = formatting.startsWith('ar') && arabicMonths === 'both'
  const zone = parts.timeZone ?? 'UTC'
  return dateFormat(formatting, parts)
    .formatToParts(date)
    .map(({ type, value }) => (both && type === 'month' ? `${value} (${egyptianMonth(date, zone)})` : value))
    .join('')
    .replace(/[\u061c\u200e\u200f]/g, '')
}

const egyptianMonth = (date: Date, timeZone: string) =>
  dateFormat('ar-EG', { month: 'long', timeZone }).format(date)

/** What `<time datetime>` carries: the day in the publication's time zone, as YYYY-MM-DD. */
export function machineDay(iso: string, timeZone: string): string {
  if (dayOnly.test(iso)) return iso
  const day = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone } as const
  return dateFormat('en-CA', day).format(new Date(iso))
}
