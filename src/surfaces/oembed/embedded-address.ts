import { isLocale, type Locale } from '@/i18n/locales'

/** What an address of ours leads to. */
export type EmbeddedAddress =
  | { kind: 'interview'; locale: Locale; slug: string; key: string | null }
  | { kind: 'work'; work: string; locale: Locale | null; key: string | null }

/** The interview, and the answer, that a whole address leads to; null for another host's and for any other page of ours. */
export function toEmbeddedAddress(address: string, origin: string): EmbeddedAddress | null {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url?.origin !== origin) return null
  const parts = decodedParts(url.pathname)
  const key = url.hash === '' ? null : url.hash.slice(1)
  const [first, second, third, ...more] = parts ?? []
  if (!first || !second || more.length > 0) return null
  if (first === 'i' && third === undefined) return { kind: 'work', work: second, locale: null, key }
  if (first === 'i' && isLocale(third)) return { kind: 'work', work: second, locale: third, key }
  if (isLocale(first) && second === 'interviews' && third)
    return { kind: 'interview', locale: first, slug: third, key }
  return null
}

function decodedParts(pathname: string): readonly string[] | null {
  try {
    const path = decodeURIComponent(pathname).normalize('NFC')
    return path.includes('\0') ? null : path.replace(/^\/|\/$/g, '').split('/')
  } catch {
    return null
  }
}
