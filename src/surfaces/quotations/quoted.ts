import type { Setting } from '@/surfaces/setting'
import type { Locale } from '@/i18n/locales'
import { oneLine } from '@/text/one-line'
import { quotationOf } from '@/text/quotation'

/** Marks of a language inside its own marks: “ ” become ‘ ’, « » become “ ”. */
const inner: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: { '“': '‘', '”': '’' },
  ar: { '«': '“', '»': '”' },
}

/** Words between the quotation marks of the page's language; marks that they bring along step down a level. */
export function quoted(text: string, { locale, t }: Pick<Setting, 'locale' | 't'>): string {
  const { words, closing } = quotationOf(text, locale)
  const stepped = words.replace(/[“”«»]/g, (mark) => inner[locale][mark] ?? mark)
  return t('quote.open') + stepped + t('quote.close') + closing
}

/** A headline on one line, however its editor broke it. */
export const headlineText = ({ headline }: { headline: string }): string => oneLine(headline)
