/**
 * The words of a pull quote between a language's quotation marks. Arabic sets the full stop after the closing mark,
 * English keeps it before: `closing` is what goes behind.
 */
export function quotationOf(text: string, language: string): { words: string; closing: string } {
  const words = text.trim()
  const stop = language === 'ar' && /[^.…]\.$/.test(words)
  return stop ? { words: words.slice(0, -1), closing: '.' } : { words, closing: '' }
}
