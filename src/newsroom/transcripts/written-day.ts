const iso =
  /^(?<day>\d{4}-\d\d-\d\d)(?:[T ]+(?<time>\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?)\s*(?<zone>Z|[+-]\d\d(?::?\d\d)?)?)?$/u
const inWords = /^(?:\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9} \d{4})$/u

/** An instant in the past, of years in which there were pages: what is to be published some day was not. */
export function pastInstant(time: string): string | null {
  const at = new Date(time)
  return Number.isNaN(at.getTime()) || at.getTime() > Date.now() || at.getUTCFullYear() < 1971
    ? null
    : at.toISOString()
}

/** A day as people write it, or an instant; a day alone at noon, so that it is the same one nearly everywhere. Null of what may be several. */
export function writtenDay(text: string): string | null {
  const { day, time, zone = 'Z' } = iso.exec(text)?.groups ?? {}
  if (day === undefined) return inWords.test(text) ? pastInstant(`${text} 12:00 UTC`) : null
  const midnight = new Date(`${day}T00:00Z`)
  // The 30th of February would become the 2nd of March.
  const isDay = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day)
  const offset = zone.replace(
    /^([+-]\d\d):?(\d\d)?$/u,
    (_, hours: string, minutes = '00') => `${hours}:${String(minutes)}`,
  )
  return isDay ? pastInstant(time === undefined ? `${day}T12:00Z` : `${day}T${time}${offset}`) : null
}
