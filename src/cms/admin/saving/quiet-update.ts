import type { FieldAction } from '@payloadcms/ui'
import type { FormState } from 'payload'
import type { Dispatch } from 'react'

/** Has the form take in what it is told of its fields, as it does with what the server tells it. */
export const tellForm = (dispatch: Dispatch<FieldAction>, serverState: FormState): void =>
  dispatch({ type: 'MERGE_SERVER_STATE', acceptValues: true, prevStateRef: { current: {} }, serverState })

/** Sets fields of the form as if they had been read so: an editor shows what it says from then on. */
export function quietUpdate(
  dispatch: Dispatch<FieldAction>,
  values: Readonly<Record<string, unknown>>,
): void {
  const told = Object.entries(values).map(([path, value]) => [
    path,
    { value, initialValue: value, errorMessage: undefined, valid: true },
  ])
  tellForm(dispatch, Object.fromEntries(told) as FormState)
}
