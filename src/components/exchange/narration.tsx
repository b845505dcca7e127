import { RichBlocks } from '@/components/ui/rich-blocks'
import type { Exchange } from '@/content/types'

/** What is told between the answers, in nobody's voice. */
export function Narration({ block }: { block: Extract<Exchange, { type: 'narration' }> }) {
  return (
    <div className="narration" id={block.key}>
      <RichBlocks text={block.text} headings="h3" />
    </div>
  )
}
