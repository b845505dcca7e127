import { type Locale, localeOf } from '@/i18n/locales'

/**
 * The words of a pull quote between a language's quotation marks. Arabic sets the full stop after the closing mark,
 * English keeps it before: `closing` is what goes behind.
 */
export function quotationOf(text: string, language: Locale): { words: string; closing: string } {
  const words = text.trim()
  const stop = localeOf(language).stopIsOutside && /[^.…]\.$/.test(words)
  return stop ? { words: words.slice(0, -1), closing: '.' } : { words, closing: '' }
}
