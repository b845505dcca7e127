import type { ReactNode } from 'react'
import { RichBlocks } from '@/components/ui/rich-blocks'
import type { Exchange } from '@/content/types'
import type { Setting } from '@/surfaces/setting'

interface Props {
  block: Extract<Exchange, { type: 'narration' }>
  setting: Setting
  id?: string | undefined
  children?: ReactNode
}

/** What is told between the answers, in nobody's voice. */
export function Narration({ block, setting, id, children }: Props) {
  return (
    <div className="narration" id={id}>
      {block.untranslated && <p className="face">{setting.t('untranslated.passage')}</p>}
      <RichBlocks text={block.text} headings="h3" />
      {children}
    </div>
  )
}
