import { Renderer } from 'takumi-js/node'
import type { Locale } from '@/i18n/locales'
import { cardSize, type moreFamilies } from './card-style'
import { fitWords, type Fitted } from './fit-words'
import { isDrawable, lettersOf } from './font-letters'
import { type PictureTree, wordsIn } from './picture-tree'

/** A card before its words are fitted. */
export interface Card {
  locale: Locale
  text: string
  /** Largest first. */
  sizes: readonly [number, ...number[]]
  picture: (fitted: Fitted) => PictureTree
  /** What is drawn where the fonts lack a letter of it, the fullest first; of the last, what they have. */
  instead: readonly PictureTree[]
}

export interface CardFont {
  family: 'Source Serif 4' | 'Noto Naskh Arabic' | 'Naskh signs' | (typeof moreFamilies)[number]
  bytes: Uint8Array
}

export interface CardDrawer {
  /** PNG, 1200 by 630. */
  draw: (card: Card) => Promise<Uint8Array<ArrayBuffer>>
}

/** The lines of a picture that can be drawn. */
function drawnOf(tree: PictureTree, canDraw: (text: string) => boolean): PictureTree {
  if (tree.type !== 'container') return tree
  const isLine = tree.style?.display === 'block'
  if (isLine) return wordsIn(tree).every(canDraw) ? tree : { ...tree, children: [] }
  return { ...tree, children: tree.children?.map((child) => drawnOf(child, canDraw)) ?? [] }
}

/** `more` are the fonts of what is not the house's own scripts: nobody waits for them whose card has none of it. */
export async function cardDrawer(
  fonts: readonly CardFont[],
  more: () => Promise<readonly CardFont[]>,
): Promise<CardDrawer> {
  const renderer = new Renderer()
  const letters = new Set<number>()
  const take = async (taken: readonly CardFont[]) => {
    for (const { family, bytes } of taken) {
      for (const letter of lettersOf(bytes)) letters.add(letter)
      await renderer.registerFont({ name: family, data: bytes })
    }
  }
  await take(fonts)
  const canDraw = (text: string) => isDrawable(text, letters)
  let taking: Promise<void> | undefined

  return {
    draw: async ({ locale, text, sizes, picture, instead }) => {
      const canBeDrawn = (tree: PictureTree) => wordsIn(tree).every(canDraw)
      const whole = picture({ words: text, size: sizes[0] })
      if (!canBeDrawn(whole)) await (taking ??= more().then(take))
      const fits = async (fitted: Fitted) => {
        const { height } = await renderer.measure(picture(fitted), { width: cardSize.width })
        return height <= cardSize.height
      }
      const tree = canBeDrawn(whole)
        ? picture(await fitWords(text, { sizes, locale, fits }))
        : drawnOf(instead.find(canBeDrawn) ?? instead.at(-1) ?? whole, canDraw)
      return renderer.render(tree, { ...cardSize, format: 'png', lang: locale })
    },
  }
}
