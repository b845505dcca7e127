import type { Interview as Stored } from '@/payload-types'

import { asReader, payloadClient } from './payload-client'
import type { TextVersion } from './types'

/**
 * Keys of the parts that ask something in the public version that this one was translated from. A question that is not
 * translated yet is counted by them. Asked only where a translation may have such.
 */
export async function askedInSource(
  { work, language, mayBeIncomplete }: Pick<Stored, 'work' | 'language' | 'mayBeIncomplete'>,
  versions: readonly TextVersion[],
): Promise<ReadonlySet<string>> {
  const own = versions.find((version) => version.language === language)
  if (!mayBeIncomplete || !work || !own?.madeFrom) return new Set()
  const payload = await payloadClient()
  const { docs } = await payload.find({
    ...asReader,
    collection: 'interviews',
    where: { and: [{ work: { equals: work } }, { language: { equals: own.madeFrom } }] },
    select: { exchanges: { questionAnswer: { key: true, question: true } } },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const parts = docs.flatMap(({ exchanges }) => exchanges ?? [])
  return new Set(
    parts.flatMap((part) =>
      part.blockType === 'questionAnswer' && part.question?.trim() && part.key ? [part.key] : [],
    ),
  )
}
