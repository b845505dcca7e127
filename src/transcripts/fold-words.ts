import { directionControls, directionMarks } from './direction-marks'

const dropped = new RegExp(`[\\p{M}ـ'’‘ʼ${directionMarks}${directionControls}]`, 'gu')

/** The words of a text as they are compared: without case, diacritics, hamza, tatweel, apostrophes, punctuation. */
export function foldWords(text: string): string[] {
  const folded = text.normalize('NFKD').replace(dropped, '').toLowerCase().replaceAll('ى', 'ي')
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Whether the words stand in the text side by side and in order. */
export function containsWords(text: string, words: readonly string[]): boolean {
  return words.length > 0 && ` ${foldWords(text).join(' ')} `.includes(` ${words.join(' ')} `)
}
