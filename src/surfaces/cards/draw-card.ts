import { Renderer } from 'takumi-js/node'
import type { Locale } from '@/i18n/locales'
import { cardSize } from './card-style'
import { fitWords, type Fitted } from './fit-words'
import type { PictureTree } from './picture-tree'

/** A card before its words are fitted. */
export interface Card {
  locale: Locale
  text: string
  /** Largest first. */
  sizes: readonly [number, ...number[]]
  picture: (fitted: Fitted) => PictureTree
}

export interface CardFont {
  family: 'Source Serif 4' | 'Noto Naskh Arabic' | 'Naskh signs'
  bytes: Uint8Array
}

export interface CardDrawer {
  /** PNG, 1200 by 630. */
  draw: (card: Card) => Promise<Uint8Array<ArrayBuffer>>
}

export async function cardDrawer(fonts: readonly CardFont[]): Promise<CardDrawer> {
  const renderer = new Renderer()
  for (const { family, bytes } of fonts) await renderer.registerFont({ name: family, data: bytes })
  return {
    draw: async ({ locale, text, sizes, picture }) => {
      const fits = async (fitted: Fitted) => {
        const { height } = await renderer.measure(picture(fitted), { width: cardSize.width })
        return height <= cardSize.height
      }
      const tree = picture(await fitWords(text, { sizes, locale, fits }))
      return renderer.render(tree, { ...cardSize, format: 'png', lang: locale })
    },
  }
}
