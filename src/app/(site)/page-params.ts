import { notFound } from 'next/navigation'
import { isLocale, type Locale } from '@/i18n/locales'

type Raw = Promise<Record<string, string | string[] | undefined>>

/** The language that an address names. One that we do not publish in leads nowhere. */
export async function localeParam(params: Raw): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : notFound()
}

/** The language and the last part of an address, percent-decoded. */
export async function slugParams(params: Raw): Promise<{ locale: Locale; slug: string }> {
  const { slug } = await params
  return { locale: await localeParam(params), slug: decoded(slug) ?? notFound() }
}

function decoded(part: unknown): string | null {
  if (typeof part !== 'string') return null
  try {
    const slug = decodeURIComponent(part).normalize('NFC')
    // No slug has one, and Postgres refuses to be asked for it.
    return slug.includes('\0') ? null : slug
  } catch {
    return null
  }
}
