import { unescapeHtml } from '@/text/unescape-html'

/** What a piece of a page says, on one line. */
export const plainWords = (html: string): string =>
  unescapeHtml(html.replace(/<[^<>]*>/g, ' '))
    .replace(/\s+/gu, ' ')
    .trim()
