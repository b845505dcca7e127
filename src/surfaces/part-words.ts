import type { Exchange, Picture } from '@/content/types'
import type { Setting } from '@/surfaces/setting'

type Said = Pick<Setting, 't'>

/** That words are still to come, in their place: a question with nothing under it would read as one not answered. */
export function awaitedWords(
  { type, untranslated }: Pick<Exchange, 'type' | 'untranslated'>,
  { t }: Said,
): string | null {
  if (!untranslated) return null
  return type === 'questionAnswer' ? t('untranslated.answer') : t('untranslated.passage')
}

export const pictureCredit = ({ credit }: Picture, { t }: Said): string | null =>
  credit === null ? null : t('picture.credit', { name: credit })
