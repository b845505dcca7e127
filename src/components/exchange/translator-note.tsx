import { RichBlocks } from '@/components/ui/rich-blocks'
import type { Exchange } from '@/content/types'
import type { Setting } from '@/surfaces/setting'

interface Props {
  block: Extract<Exchange, { type: 'translatorNote' }>
  setting: Setting
  id?: string | undefined
}

/** What whoever translated has to say of it, told apart from what was said. */
export function TranslatorNote({ block, setting, id }: Props) {
  return (
    <div className="narration note" id={id}>
      <p className="face">{setting.t('note.translator')}</p>
      <RichBlocks text={block.text} headings="h3" setting={setting} />
    </div>
  )
}
