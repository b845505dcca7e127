/** Lexemes of Postgres joined to a tsquery, as text. Null: nothing to look for. */
export type LexemeQuery = string | null

/** A lexeme in quotes: whatever it holds, it is only ever a lexeme. */
export const lexeme = (text: string): string => `'${text.replace(/['\\]/g, '$&$&')}'`

const joined = (sign: string) => (queries: readonly LexemeQuery[]) => {
  const some = [...new Set(queries.filter((query) => query !== null && query !== ''))]
  if (some.length === 0) return null
  return some.length === 1 ? (some[0] ?? null) : `(${some.join(` ${sign} `)})`
}

export const allOf: (queries: readonly LexemeQuery[]) => LexemeQuery = joined('&')
export const anyOf: (queries: readonly LexemeQuery[]) => LexemeQuery = joined('|')
export const noneOf = (queries: readonly LexemeQuery[]): LexemeQuery => {
  const some = anyOf(queries)
  return some === null ? null : `!${some}`
}
