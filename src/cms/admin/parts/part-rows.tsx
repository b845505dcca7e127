'use client'
import { DraggableSortable } from '@payloadcms/ui'
import type { Row } from 'payload'
import { memo, useMemo } from 'react'

import { PartRow } from './part-row'
import { useParts } from './parts-context'

interface Props {
  rows: readonly Row[]
  errorPaths: readonly string[]
}

/** How many errors each part has, by its place. */
function errorCounts(errorPaths: readonly string[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const path of errorPaths) {
    const at = Number(path.split('.')[1])
    counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  return counts
}

/** The parts in their order, which they are dragged out of. */
export const PartRows = memo(function PartRows({ rows, errorPaths }: Props) {
  const { acts, blocks } = useParts()
  const counts = useMemo(() => errorCounts(errorPaths), [errorPaths])
  const list = rows.map(({ id }) => id).join(' ')
  // The server's answer brings other objects for the same rows.
  const ids = useMemo(() => list.split(' '), [list])
  if (rows.length === 0) return null
  return (
    <DraggableSortable
      className="blocks-field__rows"
      ids={ids}
      onDragEnd={({ moveFromIndex, moveToIndex }) =>
        void acts.move(moveFromIndex, moveToIndex - moveFromIndex)
      }
    >
      {rows.map(({ id, blockType = '', collapsed = false, isLoading = false }, at) =>
        blocks.some(({ slug }) => slug === blockType) ? (
          <PartRow
            key={id}
            id={id}
            at={at}
            kind={blockType}
            isClosed={collapsed}
            isLoading={isLoading}
            errors={counts.get(at) ?? 0}
          />
        ) : null,
      )}
    </DraggableSortable>
  )
})
