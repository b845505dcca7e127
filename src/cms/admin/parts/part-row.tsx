'use client'
import {
  Collapsible,
  DraggableSortableItem,
  ErrorPill,
  ShimmerEffect,
  useFormSubmitted,
  useTranslation,
} from '@payloadcms/ui'
import type { ComponentProps } from 'react'
import { memo, useEffect, useRef } from 'react'

import { noteField } from './caret'
import { PartBody } from './part-body'
import { PartButtons } from './part-buttons'
import { PartLabel } from './part-label'
import { PartMenu } from './part-menu'
import { PartSummary } from './part-summary'
import { headHeight } from './part-words'
import { useDrawn, useParts } from './parts-context'
import { rowId } from './show-part'
import { usePartKeys } from './use-part-keys'

interface Props {
  id: string
  at: number
  kind: string
  isClosed: boolean
  isLoading: boolean
  errors: number
}

type Dragging = Parameters<ComponentProps<typeof DraggableSortableItem>['children']>[0]

/** Tells where the part stands, which decides how much of it is drawn. */
function usePlace(id: string, isClosed: boolean) {
  const { sight } = useParts()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => (place.current ? sight.observe(id, place.current) : undefined), [sight, id])
  useEffect(() => sight.closed(id, isClosed), [sight, id, isClosed])
  return place
}

function PartFrame({ part, drag }: { part: Props; drag: Dragging }) {
  const { id, at, kind, isClosed, isLoading, errors } = part
  const { acts, readOnly, sight } = useParts()
  const { i18n } = useTranslation()
  const hasErrors = useFormSubmitted() && errors > 0
  const { attributes, isDragging = false, listeners, setNodeRef, transform } = drag
  useEffect(() => {
    if (!isDragging) return
    sight.dragged(id, true)
    return () => sight.dragged(id, false)
  }, [sight, id, isDragging])
  return (
    <div ref={setNodeRef} style={{ transform }}>
      <Collapsible
        actions={
          readOnly ? undefined : (
            <>
              <PartButtons at={at} kind={kind} />
              <PartMenu at={at} />
            </>
          )
        }
        className={`blocks-field__row blocks-field__row--${hasErrors ? 'has' : 'no'}-errors part-row--${kind}`}
        collapsibleStyle={hasErrors ? 'error' : 'default'}
        dragHandleProps={{ id, attributes, listeners }}
        header={
          isLoading ? (
            <ShimmerEffect height="1rem" width="8rem" />
          ) : (
            <div className="blocks-field__block-header">
              <PartLabel id={id} at={at} kind={kind} />
              {hasErrors && <ErrorPill count={errors} i18n={i18n} withMessage />}
            </div>
          )
        }
        isCollapsed={isClosed}
        onToggle={(closed) => acts.close(id, closed)}
      >
        <PartBody id={id} at={at} kind={kind} isClosed={isClosed} isLoading={isLoading} />
      </Collapsible>
    </div>
  )
}

/** One part of an interview. It is drawn anew when something of the part itself has changed, and at no key. */
export const PartRow = memo(function PartRow(part: Props) {
  const { id, at, kind, isClosed } = part
  const { path, readOnly } = useParts()
  const place = usePlace(id, isClosed)
  const isFar = useDrawn(id) === 'summary'
  const pressed = usePartKeys(id, at)
  return (
    <div
      id={rowId(path, at)}
      ref={place}
      className={isFar ? 'part-far' : undefined}
      onKeyDownCapture={pressed}
      onFocusCapture={({ currentTarget, target }) => noteField(currentTarget, target)}
    >
      {isFar ? (
        <PartSummary id={id} at={at} kind={kind} more={headHeight} isClosed={isClosed} />
      ) : (
        <DraggableSortableItem id={id} disabled={readOnly}>
          {(drag) => <PartFrame part={part} drag={drag} />}
        </DraggableSortableItem>
      )}
    </div>
  )
})
