import type { Picture } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { foreign } from '@/i18n/foreign'

/** A phone has more dots than anybody tells apart: a picture of fewer looks the same there, and comes in a third of the time. */
const onPhones = '(max-width: 47.99rem) 60vw'

interface Props {
  picture: Picture
  page: Locale
  /** The `sizes` attribute: how wide the picture is shown, but on phones. */
  shown: string
  /** What a reader sees first is fetched first; everything else waits. */
  first?: boolean
  /** Beside words that say the same, a picture is silent. */
  silent?: boolean
}

export function ResponsiveImage({ picture, page, shown, first = false, silent = false }: Props) {
  const largest = picture.sizes.at(-1) ?? picture.sizes[0]
  const alt = silent ? null : picture.alt
  return (
    <img
      src={largest.src}
      srcSet={
        picture.sizes.length > 1
          ? picture.sizes.map(({ src, width }) => `${src} ${String(width)}w`).join(', ')
          : undefined
      }
      sizes={picture.sizes.length > 1 ? `${onPhones}, ${shown}` : undefined}
      width={largest.width}
      height={largest.height}
      alt={alt?.text ?? ''}
      {...(alt ? foreign(alt.lang, page) : {})}
      loading={first ? 'eager' : 'lazy'}
      decoding="async"
    />
  )
}
