import type { KeyedRow } from './earlier-rows'

const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'

/** `q` and six of [a-z2-9]: short enough to say, without letters that are read as others. */
export function newKey(prefix: 'q' | 'i' | 'w', length = 6): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length))
  return prefix + Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('')
}

const isKey = (value: unknown, prefix: 'q' | 'i'): value is string =>
  typeof value === 'string' && new RegExp(`^${prefix}[a-z2-9]{6}$`).test(value)

/**
 * Gives every row its permanent key: that of the row which it goes on from, else a well-formed one that no other row has, else
 * a new one. So no writer can change a key, a duplicated row gets its own, a duplicated document keeps them.
 */
export function withKeys<Row extends KeyedRow>(
  rows: readonly Row[],
  goesOnFrom: ReadonlyMap<Row, KeyedRow>,
  prefix: 'q' | 'i',
): Row[] {
  const keyOf = (row: Row) => goesOnFrom.get(row)?.key
  const used = new Set(rows.map(keyOf).filter(Boolean))
  return rows.map((row) => {
    const own = keyOf(row)
    if (own) return { ...row, key: own }
    let key = isKey(row.key, prefix) && !used.has(row.key) ? row.key : newKey(prefix)
    while (used.has(key)) key = newKey(prefix)
    used.add(key)
    return { ...row, key }
  })
}
