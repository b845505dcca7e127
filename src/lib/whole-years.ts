/** Years that have passed since, in full: a day short of one is none. */
export function wholeYears(since: string, now: Date): number {
  const then = new Date(since)
  const years = now.getUTCFullYear() - then.getUTCFullYear()
  const anniversary = new Date(then)
  anniversary.setUTCFullYear(now.getUTCFullYear())
  return Math.max(0, anniversary > now ? years - 1 : years)
}
