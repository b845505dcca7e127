import { adminMessages } from '@/i18n/admin-messages'
import { languageName } from '@/i18n/language-name'
import type { Locale } from '@/i18n/locales'
import { isolated } from '@/lib/isolated'

import type { NamePlace } from './places-of-work'

/** Without the signs around them: the sentence has quotation marks of its own. */
const wordsOf = (found: string) => found.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

/** "“Dulayb’s” in the answer of part 3 (Arabic)": the words as they stand, and where; of another interview also in which. */
export function namePlaceText({ place, found }: NamePlace, language: Locale): string {
  const t = adminMessages(language)
  const part = 'part' in place && place.part !== null ? ` ${String(place.part)}` : ''
  const version = 'language' in place ? ` (${languageName(place.language, language, 'jeem')})` : ''
  const stands = {
    words: isolated(wordsOf(found)),
    place: `${t(`hiddenNames.place.${place.kind}`)}${part}${version}`,
  }
  if (!('headline' in place)) return t('hiddenNames.standsIn', stands)
  const headline = isolated(place.headline?.trim() || t('uses.untitled'))
  return t('hiddenNames.standsInOther', { ...stands, headline })
}

/** The way there in the admin; null for a field of the text that is open. */
export function namePlaceHref({ place }: NamePlace, open: number): string | null {
  if ('global' in place) return `/admin/globals/${place.global}`
  if ('collection' in place) return `/admin/collections/${place.collection}/${String(place.id)}`
  return place.interview === open ? null : `/admin/collections/interviews/${String(place.interview)}`
}
