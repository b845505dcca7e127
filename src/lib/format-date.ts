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
  const date = new Date(iso)
  const both = formatting.startsWith('ar') && arabicMonths === 'both'
  return new Intl.DateTimeFormat(formatting, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  })
    .formatToParts(date)
    .map(({ type, value }) => (both && type === 'month' ? `${value} (${egyptianMonth(date, zone)})` : value))
    .join('')
    .replace(/[\u061c\u200e\u200f]/g, '')
}

const egyptianMonth = (date: Date, timeZone: string) =>
  new Intl.DateTimeFormat('ar-EG', { month: 'long', timeZone }).format(date)

/** What `<time datetime>` carries: the day in the publication's time zone, as YYYY-MM-DD. */
export function machineDay(iso: string, timeZone: string): string {
  if (dayOnly.test(iso)) return iso
  const day = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone } as const
  return new Intl.DateTimeFormat('en-CA', day).format(new Date(iso))
}
