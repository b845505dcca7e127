import { instantAt } from './zone-clock'

/** The instant at which a month begins in a time zone. Months count from 1, and run over: 13 is the next January. */
export const monthStart = (year: number, month: number, timeZone: string): Date =>
  instantAt(Date.UTC(year, month - 1, 1), timeZone)
