/** The same instant so many years later. */
export function anniversary(of: string, years: number): Date {
  const day = new Date(of)
  day.setUTCFullYear(day.getUTCFullYear() + years)
  return day
}

/** Years that have passed since, in full: a day short of one is none. */
export function wholeYears(since: string, now: Date): number {
  const years = now.getUTCFullYear() - new Date(since).getUTCFullYear()
  return Math.max(0, anniversary(since, years) > now ? years - 1 : years)
}
