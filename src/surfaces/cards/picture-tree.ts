import type { Node } from 'takumi-js'
import type { Locale } from '@/i18n/locales'
import { scriptRuns } from '@/text/script-runs'
import { scriptStyles } from './card-style'

/** A picture before it is drawn: boxes and lines of words. */
export type PictureTree = Node
export type Style = NonNullable<Node['style']>

export const box = (children: readonly PictureTree[], style: Style = {}): PictureTree => ({
  type: 'container',
  children: [...children],
  style: { display: 'flex', ...style },
})

/** Words of which some may be of the other script: each script in its own family, at the size at which they look alike. */
export function words(text: string, locale: Locale, size: number, style: Style = {}): PictureTree {
  const { fontFamily, direction } = scriptStyles[locale]
  return {
    type: 'container',
    lang: locale,
    dir: direction,
    style: { display: 'block', direction, fontFamily, fontSize: size, ...style },
    children: scriptRuns(text, locale).map((run) => ({
      type: 'text',
      text: run.text,
      lang: run.lang,
      style:
        run.lang === locale
          ? { display: 'inline' }
          : {
              display: 'inline',
              fontFamily: scriptStyles[run.lang].fontFamily,
              fontSize: size * scriptStyles[run.lang].guestSize,
              lineHeight: 1,
            },
    })),
  }
}

/** All the words of a picture, in the order in which they are read. */
export function wordsIn(tree: PictureTree): readonly string[] {
  if (tree.type === 'text') return [tree.text]
  if (tree.type !== 'container') return []
  const inner = (tree.children ?? []).flatMap(wordsIn)
  return tree.style?.display === 'block' ? [inner.join('')] : inner
}
