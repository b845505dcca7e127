import { toNfc } from './normal-form'

/** Line breaks of word processors: PowerPoint's within a paragraph, Word's between pages; and those of Unicode and of mainframes. */
const breaks = /[\v\f\u0085\u2028\u2029]/g
/** NUL and the other C0 controls but tab and line ends, DEL, and halves of letters: no text can have them. */
const unfit = /(?![\t\n\r\u0080-\u009F])\p{Cc}|\p{Cs}/gu
/** Overrides and isolates turn the text around them; the marks that Arabic needs (U+200E, U+200F, U+061C) may stay. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g

/** A text as it can be stored: whatever was typed or pasted, in one form, without the signs that no database or page can hold. */
export const soundText = (text: string): string =>
  toNfc(text.replace(breaks, '\n').replace(unfit, '').replace(turning, ''))
