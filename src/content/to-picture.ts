import { toRecord } from '@/editions/to-record'
import type { Locale } from '@/i18n/locales'
import type { Media } from '@/payload-types'

import { readPicture } from './from-edition'
import { populated } from './to-run'
import type { Picture } from './types'

/** The square that a portrait is shown in. Null for one that readers may not see. */
export function toPortrait(value: number | Media | null | undefined, locale: Locale): Picture | null {
  const media = populated(value)
  const picture = media && toRecord('picture', media)
  return picture?.kind === 'picture'
    ? readPicture(picture, picture.square ? [picture.square] : [], locale)
    : null
}
