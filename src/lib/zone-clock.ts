import { dateFormat } from './intl-made-once'

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
function ahead(at: number, timeZone: string): number {
  // Clocks show no parts of a second.
  const instant = Math.floor(at / 1000) * 1000
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

/** What the clocks of a zone show at an instant, as the milliseconds that they would be in UTC. */
export const clockIn = (instant: Date, timeZone: string): number =>
  instant.getTime() + ahead(instant.getTime(), timeZone)

/** The instant at which the clocks of a zone show this; of two the first, and after the gap where they are put forward over it. */
export function instantAt(clock: number, timeZone: string): Date {
  const before = clock - ahead(clock - 86_400_000, timeZone)
  const after = clock - ahead(clock + 86_400_000, timeZone)
  const isShown = (instant: number) => clockIn(new Date(instant), timeZone) === clock
  const earlier = Math.min(before, after)
  return new Date(isShown(earlier) ? earlier : Math.max(before, after))
}
