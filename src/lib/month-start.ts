import { clockIn, instantAt } from './zone-clock'

/** The instant at which a month begins in a time zone. Months count from 1, and run over: 13 is the next January. */
export const monthStart = (year: number, month: number, timeZone: string): Date =>
  instantAt(Date.UTC(year, month - 1, 1), timeZone)

/** The year and month that an instant falls in, by the clocks of a time zone. */
export function monthOf(instant: Date, timeZone: string): { year: number; month: number } {
  const local = new Date(clockIn(instant, timeZone))
  return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1 }
}
