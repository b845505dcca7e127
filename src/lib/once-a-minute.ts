const minute = 60_000
const most = 500

/**
 * How many times the same has been said since it was last let through: null where it was less than a minute ago. An outage is worth a
 * few lines, not one for each request.
 */
export function onceAMinute(now: () => number = Date.now): (what: string) => number | null {
  const said = new Map<string, { at: number; unsaid: number }>()
  return (what) => {
    const last = said.get(what)
    if (last && now() - last.at < minute) {
      last.unsaid += 1
      return null
    }
    if (said.size >= most) said.clear()
    said.set(what, { at: now(), unsaid: 0 })
    return last?.unsaid ?? 0
  }
}
