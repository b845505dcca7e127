import { toNfkd } from '@/text/normal-form'

import { directionControls, directionMarks } from './direction-marks'

const dropped = new RegExp(`[\\p{M}ـ'’‘ʼ${directionMarks}${directionControls}]`, 'gu')

/** The words of a text as they are compared: without case, diacritics, hamza, tatweel, apostrophes, punctuation. */
export function foldWords(text: string): string[] {
  const folded = toNfkd(text).replace(dropped, '').toLowerCase().replaceAll('ى', 'ي')
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** A text as one line of its words: to be looked through several times, folded once. */
export const foldedLine = (text: string): string => ` ${foldWords(text).join(' ')} `

/** Whether the words stand in a folded line side by side and in order. */
export const lineHasWords = (line: string, words: readonly string[]): boolean =>
  words.length > 0 && line.includes(` ${words.join(' ')} `)

/** Whether the words stand in the text side by side and in order. */
export const containsWords = (text: string, words: readonly string[]): boolean =>
  words.length > 0 && lineHasWords(foldedLine(text), words)
