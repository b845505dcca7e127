import type { Locale } from '@/i18n/locales'
import type { Media } from '@/payload-types'

import { populated, toRun } from './to-run'
import type { Picture, PictureSize } from './types'

type Stored =
  | { url?: string | null; filename?: string | null; width?: number | null; height?: number | null }
  | null
  | undefined

/** Same-origin: Payload's own urls carry the origin of the editor's address. */
const toSize = (stored: Stored): PictureSize[] =>
  stored?.filename && stored.width && stored.height
    ? [
        {
          src: `/api/media/file/${encodeURIComponent(stored.filename)}`,
          width: stored.width,
          height: stored.height,
        },
      ]
    : []

/** A picture in its own shape, smallest size first. Null for one that readers may not see. */
export function toPicture(value: number | Media | null | undefined, locale: Locale): Picture | null {
  const media = populated(value)
  const { small, medium, large } = media?.sizes ?? {}
  return media && withSizes(media, [small, medium, large, media].flatMap(toSize), locale)
}

/** The square that a portrait is shown in. */
export function toPortrait(value: number | Media | null | undefined, locale: Locale): Picture | null {
  const media = populated(value)
  return media && withSizes(media, [media.sizes?.portrait].flatMap(toSize), locale)
}

function withSizes(media: Media, all: PictureSize[], locale: Locale): Picture | null {
  const [first, ...rest] = all.filter((size, n) => all.findIndex(({ width }) => width === size.width) === n)
  if (!first) return null
  return {
    alt: toRun(media.alt, locale),
    caption: toRun(media.caption, locale),
    credit: media.credit ?? null,
    sizes: [first, ...rest],
  }
}
