import { plainText } from '@/lib/plain-text'
import type { Interview as Stored } from '@/payload-types'
import type { PartMark } from '@/translation/joined-parts'
import { partWords } from '@/translation/source-text'

type Block = NonNullable<Stored['exchanges']>[number]

/** A part as it is stored, and what an editor or the server has said of it. */
export interface StoredPart {
  block: Block
  key: string
  kind: Block['blockType']
  mark: PartMark | null
  isEmpty: boolean
  behindSince: string | null
}

export function toStoredPart(block: Block): StoredPart {
  const said = block.blockType === 'translatorNote' ? {} : block
  return {
    block,
    key: block.key ?? '',
    kind: block.blockType,
    mark: said.mark ?? null,
    // A question alone is not yet an exchange.
    isEmpty: (block.blockType === 'questionAnswer' ? plainText(block.answer) : partWords(block)) === '',
    behindSince: said.behindSince ?? null,
  }
}
