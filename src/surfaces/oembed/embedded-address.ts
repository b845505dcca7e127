import { isLocale, type Locale } from '@/i18n/locales'

/** What an address of ours leads to. */
export type EmbeddedAddress =
  | { kind: 'interview'; locale: Locale; slug: string; key: string | null }
  | { kind: 'work'; work: string; locale: Locale | null; key: string | null }

/**
 * The interview, and the answer, that a whole address leads to, of whichever page that shows one, by whichever protocol it was copied;
 * null for another host's and for any other page of ours.
 */
export function toEmbeddedAddress(address: string, origin: string): EmbeddedAddress | null {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.host !== new URL(origin).host) return null
  const parts = decodedParts(url.pathname)
  const hash = url.hash === '' ? null : url.hash.slice(1)
  const [first, second, third, within, which, ...more] = parts ?? []
  if (!first || !second || more.length > 0) return null
  if (first === 'i' && within === undefined && (third === undefined || isLocale(third)))
    return { kind: 'work', work: second, locale: third ?? null, key: hash }
  if (!isLocale(first) || second !== 'interviews' || !third) return null
  const found = { kind: 'interview', locale: first, slug: third } as const
  if (within === undefined) return { ...found, key: hash }
  if (within === 'quote' && which) return { ...found, key: which }
  return within === 'with' && isLocale(which) ? { ...found, key: hash } : null
}

function decodedParts(pathname: string): readonly string[] | null {
  try {
    const path = decodeURIComponent(pathname).normalize('NFC')
    return path.includes('\0') ? null : path.replace(/^\/|\/$/g, '').split('/')
  } catch {
    return null
  }
}
