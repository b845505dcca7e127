import type { Setting } from '@/surfaces/setting'
import { foreign } from '@/i18n/foreign'
import { RichBlocks } from '@/components/ui/rich-blocks'
import type { Bio } from '@/content/types'

/** A bio in the reader's language, or in the one that it exists in, marked as such. */
export function BioText({ bio, headings, setting }: { bio: Bio; headings: 'h3' | 'h4'; setting: Setting }) {
  return (
    <div className="bio" {...foreign(bio.lang, setting.locale)}>
      <RichBlocks text={bio.text} headings={headings} setting={setting} />
    </div>
  )
}
