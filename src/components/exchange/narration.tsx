import type { ReactNode } from 'react'
import { RichBlocks } from '@/components/ui/rich-blocks'
import type { Exchange } from '@/content/types'
import { awaitedWords } from '@/surfaces/part-words'
import type { Setting } from '@/surfaces/setting'

interface Props {
  block: Extract<Exchange, { type: 'narration' }>
  setting: Setting
  id?: string | undefined
  children?: ReactNode
}

/** What is told between the answers, in nobody's voice. */
export function Narration({ block, setting, id, children }: Props) {
  const awaited = awaitedWords(block, setting)
  return (
    <div className="narration" id={id}>
      {awaited !== null && <p className="face">{awaited}</p>}
      <RichBlocks text={block.text} headings="h3" setting={setting} />
      {children}
    </div>
  )
}
