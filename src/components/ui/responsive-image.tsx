import type { Picture } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { foreign } from '@/i18n/foreign'

interface Props {
  picture: Picture
  page: Locale
  /** The `sizes` attribute: how wide the picture is shown. */
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
      sizes={picture.sizes.length > 1 ? shown : undefined}
      width={largest.width}
      height={largest.height}
      alt={alt?.text ?? ''}
      {...(alt ? foreign(alt.lang, page) : {})}
      loading={first ? 'eager' : 'lazy'}
      decoding="async"
    />
  )
}
