/** The parts of a path, percent-decoded; null where that cannot be. */
export function partsOf(path: string): readonly string[] | null {
  try {
    return path.split('/').slice(1).map(decodeURIComponent)
  } catch {
    return null
  }
}

const nameOf = (part: string) => /^\{(.+)\}$/.exec(part)?.[1]

/**
 * What stands in a path where a template has a name in braces; null where it does not fit.
 * @param template `/v1/topics/{slug}`
 */
export function matchPath(template: string, parts: readonly string[]): Record<string, string> | null {
  const wanted = template.split('/').slice(1)
  const fits =
    wanted.length === parts.length &&
    wanted.every((part, place) => nameOf(part) !== undefined || part === parts[place])
  if (!fits) return null
  return Object.fromEntries(
    wanted.flatMap((part, place) => {
      const name = nameOf(part)
      return name === undefined ? [] : [[name, parts[place] ?? '']]
    }),
  )
}
