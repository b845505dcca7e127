import type { PayloadRequest } from 'payload'

import { withFormer } from '@/cms/fields/slug'
import { hiddenNames } from '@/cms/naming/hidden-names'
import { toSlug } from '@/lib/slug'
import { namesInWords } from '@/surfaces/credits/names-in-words'
import type { Interview } from '@/payload-types'

type Draft = Partial<Interview>

const wordsOf = (text: string | null | undefined) => toSlug(text ?? '').split('-')

/** The words that a headline loses to keep somebody safe. */
function takenOut(next: Draft, main: Interview): ReadonlySet<string> {
  const kept = new Set(wordsOf(next.headline))
  const isProtective = next.headChange === 'protective'
  return new Set(isProtective ? wordsOf(main.headline).filter((word) => word !== '' && !kept.has(word)) : [])
}

/** Whether the address that readers have says what its headline must not say any more. */
export const saysTooMuch = (next: Draft, main: Interview | null): boolean =>
  main !== null && wordsOf(next.slug).some((word) => takenOut(next, main).has(word))

/** The addresses that lead on to the new one: none that has a name or a word which was taken out to keep somebody safe. */
export async function formerAddresses(next: Draft, main: Interview, req: PayloadRequest): Promise<string[]> {
  const former = withFormer(next.formerSlugs, main.slug ?? '', next.slug)
  const unsaid = takenOut(next, main)
  const names = await hiddenNames([{ ...main, ...next, id: main.id }], req)
  return former.filter(
    (slug) =>
      !wordsOf(slug).some((word) => unsaid.has(word)) &&
      namesInWords(names, [{ place: slug, words: slug.replaceAll('-', ' ') }]).length === 0,
  )
}
