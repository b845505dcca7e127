import type { FieldAction } from '@payloadcms/ui'
import type { FormState } from 'payload'
import type { Dispatch } from 'react'

/**
 * Sets fields of the form as if somebody had typed them. An ordinary update would let the form forget that the field next to
 * it is being written in, and the answer to an autosave would then put an older text in its place.
 */
export function quietUpdate(
  dispatch: Dispatch<FieldAction>,
  values: Readonly<Record<string, unknown>>,
  { typed = true }: { typed?: boolean } = {},
): void {
  const serverState = Object.fromEntries(
    Object.entries(values).map(([path, value]) => [
      path,
      { value, initialValue: value, errorMessage: undefined, valid: true, isModified: typed },
    ]),
  ) as FormState
  dispatch({ type: 'MERGE_SERVER_STATE', acceptValues: true, prevStateRef: { current: {} }, serverState })
}
