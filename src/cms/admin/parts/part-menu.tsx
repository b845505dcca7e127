'use client'
import {
  ChevronIcon,
  CopyIcon,
  EditIcon,
  MoreIcon,
  PlusIcon,
  Popup,
  PopupList,
  useTranslation,
  XIcon,
} from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { useParts } from './parts-context'

interface Entry {
  name: string
  icon: ReactNode
  words: ReactNode
  act: () => void
}

const direct = (direction: 'up' | 'down') => (
  <div className="array-actions__action-chevron">
    <ChevronIcon direction={direction} />
  </div>
)

function useEntries(at: number): () => Entry[] {
  const { acts, choose } = useParts()
  const { t } = useTranslation()
  return () => {
    const count = acts.rows().length
    const moves: Entry[] = [
      { name: 'move-up', icon: direct('up'), words: t('general:moveUp'), act: () => void acts.move(at, -1) },
      {
        name: 'move-down',
        icon: direct('down'),
        words: t('general:moveDown'),
        act: () => void acts.move(at, 1),
      },
    ]
    const more: Entry[] = [
      { name: 'add', icon: <PlusIcon />, words: t('general:addBelow'), act: () => choose(at + 1) },
      { name: 'duplicate', icon: <CopyIcon />, words: t('general:duplicate'), act: () => acts.duplicate(at) },
    ]
    return [
      ...moves.filter((_, n) => (n === 0 ? at > 0 : at < count - 1)),
      ...(acts.mayAdd() ? more : []),
      { name: 'copy', icon: <CopyIcon />, words: t('general:copyRow'), act: () => acts.copy(at) },
      { name: 'paste', icon: <EditIcon />, words: t('general:pasteRow'), act: () => acts.paste(at) },
      { name: 'remove', icon: <XIcon />, words: t('general:remove'), act: () => acts.remove(at) },
    ]
  }
}

/** What can be done with one part. */
export function PartMenu({ at }: { at: number }) {
  const entries = useEntries(at)
  return (
    <Popup
      button={<MoreIcon />}
      buttonClassName="array-actions__button"
      className="array-actions"
      horizontalAlign="center"
      size="medium"
      render={({ close }) => (
        <PopupList.ButtonGroup buttonSize="small">
          {entries().map(({ name, icon, words, act }) => (
            <PopupList.Button
              key={name}
              className={`array-actions__action array-actions__${name}`}
              onClick={() => {
                act()
                close()
              }}
            >
              {icon}
              {words}
            </PopupList.Button>
          ))}
        </PopupList.ButtonGroup>
      )}
    />
  )
}
