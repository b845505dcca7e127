'use client'
import { RenderFields, ShimmerEffect } from '@payloadcms/ui'
import type { FocusEvent } from 'react'
import { memo } from 'react'

import { permissionsOf } from './part-permissions'
import { PartSummary } from './part-summary'
import { useDrawn, useParts } from './parts-context'

interface Props {
  id: string
  at: number
  kind: string
  isClosed: boolean
  isLoading: boolean
}

/** The fields of a part. Those of Payload that come into sight one by one are all there at once: the part itself came into sight. */
const PartFields = memo(function PartFields({ at, kind }: Pick<Props, 'at' | 'kind'>) {
  const { blocks, path, permissions, readOnly, schemaPath } = useParts()
  const fields = blocks.find(({ slug }) => slug === kind)?.fields ?? []
  return (
    <RenderFields
      className="blocks-field__fields"
      fields={fields}
      forceRender
      margins="small"
      parentIndexPath=""
      parentPath={`${path}.${String(at)}`}
      parentSchemaPath={`${schemaPath}${kind}`}
      permissions={permissionsOf(permissions, kind)}
      readOnly={readOnly}
    />
  )
})

/** The fields of a part where somebody is or may soon be, else what it says in short. */
export function PartBody({ id, at, kind, isClosed, isLoading }: Props) {
  const { sight } = useParts()
  const hasFields = useDrawn(id) === 'fields'
  const touched = () => sight.written(id)
  const left = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    // Whoever looks at another window comes back to where they were.
    if (document.hasFocus() && !currentTarget.contains(relatedTarget)) sight.focused(id, false)
  }
  const inside = () => {
    if (isLoading) return <ShimmerEffect />
    if (hasFields) return <PartFields at={at} kind={kind} />
    return isClosed ? null : <PartSummary id={id} at={at} kind={kind} />
  }
  return (
    <div
      data-part-body=""
      onFocus={() => sight.focused(id, true)}
      onBlur={left}
      onKeyDownCapture={touched}
      onPointerDownCapture={touched}
      onInputCapture={touched}
      onPasteCapture={touched}
      onDropCapture={touched}
    >
      {inside()}
    </div>
  )
}
