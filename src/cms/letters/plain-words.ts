import { unescapeHtml } from '@/text/unescape-html'

const linked = (_: string, address: string, words: string) =>
  words.trim() === address ? address : `${words} ( ${address} )`

/** The words of an HTML letter of the house's or Payload's own, its links written out: for those who read mail as text. */
export function plainWords(html: string): string {
  const text = html
    .replace(/<a\s[^<>]*?href=["']([^"'<>]*)["'][^<>]*>([^<]*)<\/a>/gi, linked)
    .replace(/\s+/g, ' ')
    .replace(/<br\s*\/?>|<\/(?:p|div|li|h[1-6]|tr)>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
  return `${unescapeHtml(text)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}
