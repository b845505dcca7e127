import type { Ref, RefKind } from './edition'

/** The ref of a relation, whether its record was loaded or not. */
export function refTo(kind: RefKind, value: number | { id: number } | null | undefined): Ref | null {
  const id = typeof value === 'object' ? value?.id : value
  return typeof id === 'number' ? `${kind}:${id}` : null
}

export const refsTo = (
  kind: RefKind,
  values: readonly (number | { id: number })[] | null | undefined,
): Ref[] => (values ?? []).flatMap((value) => refTo(kind, value) ?? [])
