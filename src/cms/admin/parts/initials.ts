const letters = (name: string): string[] =>
  name
    .split(/[\s.\-‐–]+/u)
    .map((word) => /\p{L}|\p{N}/u.exec(word.replace(/^ال(?=\p{L}{2})/u, ''))?.[0] ?? '')
    .filter((letter) => letter !== '')

/** The first letters of a name's first and last word. Arabic letters stand apart, or they would be read as a word. */
function initialsOf(name: string): string {
  const [first = '', ...others] = letters(name)
  const both = [first, others.at(-1) ?? ''].filter((letter) => letter !== '')
  return both.map((letter) => letter.toLocaleUpperCase()).join(/\p{Script=Arabic}/u.test(first) ? '. ' : '')
}

/** What tells people apart at a glance: their initials, a number where they have none, both where others have the same. */
export function initials(names: readonly string[]): string[] {
  const short = names.map(initialsOf)
  return short.map((one, n) => {
    if (one === '') return String(n + 1)
    return short.filter((other) => other === one).length > 1 ? `${one} ${String(n + 1)}` : one
  })
}
