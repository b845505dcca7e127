import { dateFormat } from './intl-made-once'

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
function ahead(instant: number, timeZone: string): number {
  const parts = dateFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant)
  const of = (wanted: string) => Number(parts.find(({ type }) => type === wanted)?.value)
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - instant
}

/** The instant at which a month begins in a time zone. Months count from 1, and run over: 13 is the next January. */
export function monthStart(year: number, month: number, timeZone: string): Date {
  const clock = Date.UTC(year, month - 1, 1)
  const guess = clock - ahead(clock, timeZone)
  // The clocks may have been changed between the guess and the month's beginning.
  return new Date(clock - ahead(guess, timeZone))
}

/** The year and month that an instant falls in, by the clocks of a time zone. */
export function monthOf(instant: Date, timeZone: string): { year: number; month: number } {
  const local = new Date(instant.getTime() + ahead(Math.floor(instant.getTime() / 1000) * 1000, timeZone))
  return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1 }
}
