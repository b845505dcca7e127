/** و and ف before ب, ك, ل before the article: what Arabic writes in front of a word without a space. */
const prefixes = (() => {
  const found = new Set<string>()
  for (const joining of ['', 'و', 'ف'])
    for (const relating of ['', 'ب', 'ك', 'ل']) {
      found.add(joining + relating)
      found.add(`${joining}${relating}ال`)
    }
  found.delete('')
  return [...found].sort((a, b) => b.length - a.length)
})()

const arabic = /^[ء-ي]/
const shortestStem = 3
const plural = /^[a-z].*[a-z](?:s|es)$/

/**
 * What a folded word may be a form of: itself, an Arabic one without what is written in front of it, with its article
 * or not, an English one without its plural.
 */
export function wordStems(word: string): string[] {
  const stems = new Set([word])
  if (arabic.test(word)) {
    for (const prefix of prefixes) {
      if (!word.startsWith(prefix)) continue
      const rest = word.slice(prefix.length)
      if (rest.length >= shortestStem) stems.add(rest)
      if (rest.length >= shortestStem && prefix.endsWith('ال')) stems.add(`ال${rest}`)
    }
    // ل and the article are written لل.
    const [, rest] = /^[وف]?لل(.+)$/.exec(word) ?? []
    if (rest && rest.length >= shortestStem) for (const stem of [rest, `ال${rest}`]) stems.add(stem)
  } else if (plural.test(word)) {
    stems.add(word.slice(0, -1))
    if (word.endsWith('es')) stems.add(word.slice(0, -2))
  }
  return [...stems]
}
