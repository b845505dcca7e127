import { plainText } from '@/text/plain-text'
import type { Interview as Stored } from '@/payload-types'
import type { PartMark } from '@/newsroom/translation/joined-parts'
import { partWords } from '@/newsroom/translation/source-text'

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
  const [mark, behindSince] =
    block.blockType === 'translatorNote' ? [null, null] : [block.mark ?? null, block.behindSince ?? null]
  const isEmpty = partWords(block) === ''
  return { block, key: block.key ?? '', kind: block.blockType, mark, isEmpty, behindSince }
}

/** Whether readers miss its words: what editors have left out here, and pictures and pull quotes, nobody misses. */
export function isUntranslated({ block, isEmpty, mark }: StoredPart): boolean {
  if (mark === 'notInThisLanguage' || mark === 'joinedWithNext') return false
  if (block.blockType === 'questionAnswer') return plainText(block.answer) === ''
  return block.blockType === 'narration' && isEmpty
}
