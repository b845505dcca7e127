interface Place {
  publishedAt: string
  id: number
}

/** Where a list stopped, as it stands in an address: the instant in milliseconds and the id. */
export const encodeCursor = ({ publishedAt, id }: { publishedAt?: string | null; id: number }): string =>
  `${String(Date.parse(publishedAt ?? '') || 0)}-${String(id)}`

/** Null for anything that is no cursor: the list then starts at its beginning. */
export function decodeCursor(cursor: string | undefined): Place | null {
  // With a digit more it is a year that no database can compare.
  const parts = /^(\d{1,14})-(\d{1,9})$/.exec(cursor ?? '')
  if (!parts) return null
  const instant = new Date(Number(parts[1]))
  return Number.isNaN(instant.getTime()) ? null : { publishedAt: instant.toISOString(), id: Number(parts[2]) }
}
