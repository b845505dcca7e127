import { isLocale } from '@/i18n/locales'
import { routes } from '@/lib/routes'

import { asReader, payloadClient } from './payload-client'
import { populated } from './to-run'
import type { InterviewSummary, Questions } from './types'

/** What a speaker was asked in these interviews; of a talk with several, what they answered themselves. */
export async function listQuestions(
  speaker: number,
  interviews: readonly InterviewSummary[],
): Promise<Questions[]> {
  if (interviews.length === 0) return []
  const payload = await payloadClient()
  const { docs } = await payload.find({
    ...asReader,
    collection: 'interviews',
    where: {
      and: [{ work: { in: interviews.map(({ work }) => work) } }, { namedSpeakers: { equals: speaker } }],
    },
    select: {
      language: true,
      slug: true,
      interviewees: true,
      exchanges: { questionAnswer: { key: true, question: true, speaker: true, mark: true } },
    },
    populate: { speakers: { slug: true } },
    depth: 1,
    pagination: false,
  })
  return docs.flatMap(({ language, slug, interviewees, exchanges }) => {
    const rows = interviewees ?? []
    const own = rows.filter((row) => populated(row.speaker)?.id === speaker).map(({ key }) => key)
    const asked = (exchanges ?? []).flatMap((block) => {
      if (block.blockType !== 'questionAnswer' || !block.question?.trim() || !block.key) return []
      if (block.mark === 'notInThisLanguage') return []
      const isTheirs = rows.length === 1 || own.includes(block.speaker)
      return isTheirs ? [{ key: block.key, question: block.question }] : []
    })
    return isLocale(language) && slug ? [{ path: routes.interview(language, slug), asked }] : []
  })
}
