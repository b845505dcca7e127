import type { Interview } from '@/content/types'
import { isLocale, type Locale } from '@/i18n/locales'
import { answerOf } from '@/surfaces/quotations/named-speaker'

/** What of an interview an address of ours asks for. */
interface Asked {
  /** The answer whose own page it is. */
  key: string | null
  /** Where on the page it leads: to an answer, or to anything else that the page has or had. */
  fragment: string | null
  /** The language whose text stands beside it. */
  beside: Locale | null
}

/** What an address of ours leads to. */
export type EmbeddedAddress = Asked &
  (
    | { kind: 'interview'; locale: Locale; slug: string }
    | { kind: 'work'; work: string; locale: Locale | null }
  )

/**
 * The interview, and the answer, that a whole address leads to, of whichever page that shows one, by whichever protocol it was copied;
 * null for another host's and for any other page of ours.
 */
export function toEmbeddedAddress(address: string, origin: string): EmbeddedAddress | null {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.host !== new URL(origin).host) return null
  const parts = decodedParts(url.pathname)
  const asked: Asked = { key: null, fragment: fragmentOf(url), beside: null }
  const [first, second, third, within, which, ...more] = parts ?? []
  if (!first || !second || more.length > 0) return null
  if (first === 'i' && within === undefined && (third === undefined || isLocale(third)))
    return { kind: 'work', work: second, locale: third ?? null, ...asked }
  if (!isLocale(first) || second !== 'interviews' || !third) return null
  const found = { kind: 'interview', locale: first, slug: third, ...asked } as const
  if (within === undefined || (within === 'republish' && which === undefined)) return found
  if (within === 'quote' && which) return { ...found, key: which }
  return within === 'with' && isLocale(which) ? { ...found, beside: which } : null
}

/** Without the words that a browser is to highlight, which it puts behind the place. */
const fragmentOf = ({ hash }: URL): string | null => hash.slice(1).replace(/:~:.*$/s, '') || null

/**
 * The answer that is embedded, null for the whole interview, as the page of that address shows it whatever place on it is named;
 * undefined where the address leads to no page.
 */
export function embeddedKey(
  interview: Pick<Interview, 'exchanges' | 'language' | 'versions'>,
  { key, fragment, beside }: Asked,
): string | null | undefined {
  const { language, versions } = interview
  if (beside && (beside === language || !versions.some((version) => version.language === beside)))
    return undefined
  const named = key ?? fragment
  if (named !== null && answerOf(interview, named)) return named
  return key === null ? null : undefined
}

function decodedParts(pathname: string): readonly string[] | null {
  try {
    const path = decodeURIComponent(pathname).normalize('NFC')
    return path.includes('\0') ? null : path.replace(/^\/|\/$/g, '').split('/')
  } catch {
    return null
  }
}
