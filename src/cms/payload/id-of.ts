/** The id of a relation, populated or not. */
export const idOf = (value: number | { id: number } | null | undefined): number | null =>
  typeof value === 'object' ? (value?.id ?? null) : (value ?? null)
