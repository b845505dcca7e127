/** No recording is as long. */
const mostSeconds = 1_000_000

/** A time of a recording in seconds, as programs write it: `01:02:03,400`, `62.5`, `62.5s`; null of what is none. */
export function toSeconds(time: unknown): number | null {
  const isClock = typeof time === 'string' && /^(?:\d{1,4}:){0,2}\d{1,6}(?:[.,]\d{1,9})?s?$/.test(time.trim())
  const seconds = isClock
    ? time
        .replace(',', '.')
        .split(':')
        .reduce((sum, part) => sum * 60 + Number.parseFloat(part), 0)
    : time
  return typeof seconds === 'number' && seconds >= 0 && seconds < mostSeconds
    ? Math.round(seconds * 1000) / 1000
    : null
}
