const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'

/** `q` and six of [a-z2-9]: short enough to say, without letters that are read as others. */
export function newKey(prefix: 'q' | 'i' | 'w', length = 6): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length))
  return prefix + Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('')
}

const isKey = (value: unknown, prefix: 'q' | 'i'): value is string =>
  typeof value === 'string' && new RegExp(`^${prefix}[a-z2-9]{6}$`).test(value)

interface Keyed {
  id?: string | null
  key?: string | null
}

/**
 * Gives every row its permanent key: the one stored for that row, else a well-formed one that no other row has, else
 * a new one. So no writer can change a key, a duplicated row gets its own, a duplicated document keeps them.
 */
export function withKeys<Row extends Keyed>(
  rows: readonly Row[],
  stored: readonly Keyed[],
  prefix: 'q' | 'i',
): Row[] {
  const keyOfRow = new Map(stored.map((row) => [row.id, row.key]))
  const used = new Set(rows.map((row) => (row.id ? keyOfRow.get(row.id) : null)).filter(Boolean))
  return rows.map((row) => {
    const own = row.id ? keyOfRow.get(row.id) : null
    if (own) return { ...row, key: own }
    let key = isKey(row.key, prefix) && !used.has(row.key) ? row.key : newKey(prefix)
    while (used.has(key)) key = newKey(prefix)
    used.add(key)
    return { ...row, key }
  })
}
