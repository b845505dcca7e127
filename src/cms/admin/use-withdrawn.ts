'use client'
import { useEffect, useState } from 'react'

import type { WithdrawnAnswer } from '@/cms/withdrawing/withdrawn-endpoint'
import { nobodyWithdrawn, type WithdrawnPeople } from '@/editions/withdrawn-names'
import { idOf } from '@/cms/payload/id-of'
import type { Interview } from '@/payload-types'

const idsIn = (people: readonly Parameters<typeof idOf>[0][]) =>
  [...new Set(people.flatMap((person) => idOf(person) ?? []))].sort((one, other) => one - other).join()

/** Those of the people in a form whose name was withdrawn; asked again when others are chosen. */
export function useWithdrawn({ authors, translators, interviewees }: Partial<Interview>): WithdrawnPeople {
  const [people, setPeople] = useState(nobodyWithdrawn)
  const asked = new URLSearchParams({
    authors: idsIn((authors ?? []).map(({ person }) => person)),
    translators: idsIn((translators ?? []).map(({ person }) => person)),
    speakers: idsIn((interviewees ?? []).map(({ speaker }) => speaker)),
  }).toString()
  useEffect(() => {
    let current = true
    const ask = async () => {
      const answer = await fetch(`/api/interviews/withdrawn-people?${asked}`, { credentials: 'same-origin' })
      const found = answer.ok ? ((await answer.json()) as WithdrawnAnswer) : null
      if (current && found)
        setPeople({
          authors: new Map(found.authors),
          translators: new Map(found.translators),
          interviewees: new Map(found.interviewees),
        })
    }
    // What cannot be asked now is refused by the server when it is published.
    ask().catch(() => undefined)
    return () => {
      current = false
    }
  }, [asked])
  return people
}
