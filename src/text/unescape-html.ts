const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

function character(whole: string, name: string): string {
  const known = name.toLowerCase()
  if (!name.startsWith('#')) return Object.hasOwn(entities, known) ? (entities[known] ?? whole) : whole
  const code = known.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

/** The characters that a line of HTML stands for; what stands for none that are met in letters and exports stays as it is. */
export const unescapeHtml = (text: string): string =>
  text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, character)
