import type { ReactNode } from 'react'
import { pictureCredit } from '@/surfaces/part-words'
import type { Setting } from '@/surfaces/setting'
import { Bracketed } from '@/components/ui/bracketed'
import { foreign } from '@/i18n/foreign'
import { ResponsiveImage } from '@/components/ui/responsive-image'
import type { Picture, Run } from '@/content/types'

interface Props {
  picture: Picture
  setting: Setting
  shown: string
  /** A caption of the interview's own goes before the picture's. */
  caption?: Run | null
  id?: string | undefined
  className: string
  first?: boolean
  /** What is to be known of the caption. */
  children?: ReactNode
}

export function CaptionedPicture({
  picture,
  setting,
  shown,
  caption = picture.caption,
  id,
  className,
  first,
  children,
}: Props) {
  const { locale } = setting
  const credit = pictureCredit(picture, setting)
  return (
    <figure className={className} id={id}>
      <ResponsiveImage picture={picture} page={locale} shown={shown} first={first} />
      {(caption !== null || credit !== null) && (
        <figcaption className="face">
          {caption && (
            <span className="caption" {...foreign(caption.lang, locale)}>
              <Bracketed text={caption.text} />
            </span>
          )}{' '}
          {credit !== null && (
            <span className="picture-credit">
              <bdi>{credit}</bdi>
            </span>
          )}
          {children}
        </figcaption>
      )}
    </figure>
  )
}
