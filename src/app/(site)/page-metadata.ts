import type { Metadata } from 'next'
import { cardSize } from '@/surfaces/cards/card-style'
import type { Setting } from '@/surfaces/setting'
import { absolute } from '@/content/site-address'
import type { Picture, Version } from '@/content/types'
import { feedTypes } from '@/surfaces/feeds/feed-types'
import { localeOf } from '@/i18n/locales'
import { feedFormats, routes } from '@/lib/routes'
import { oneLine } from '@/text/one-line'

interface Described {
  /** null on the home page, which carries the publication's name alone */
  title: string | null
  description: string | null
  path: string
  /** Where the same page stands in other languages. */
  versions?: readonly Version[]
  /** The address that chooses a language by itself. */
  anyLanguage?: string
  picture?: Picture | null
  /** Where the page is followed by feeds: what they are called. */
  feeds?: string | null
  /** A picture made of words, in the place of one that shows something; and what it says. */
  card?: { path: string; text: string } | null
}

/** What the head says of any page: title, description, canonical address, language versions, and how a link to it looks. */
export function pageMetadata(setting: Setting, described: Described): Metadata {
  const { locale, publication } = setting
  const { path, versions = [], anyLanguage, picture, card, feeds } = described
  const title = described.title && oneLine(described.title)
  const description = oneLine(described.description ?? publication.tagline?.text ?? '') || undefined
  const url = absolute(path)
  const languages = languageAddresses([{ language: locale, path }, ...versions], anyLanguage)
  return {
    title: title === null ? publication.name.text : `${title} · ${publication.name.text}`,
    description,
    alternates: {
      canonical: url,
      ...(languages && { languages }),
      ...(feeds && { types: feedAddresses(path, feeds) }),
    },
    // A picture may be shown as large as it is, in whatever finds the page.
    robots: { 'max-image-preview': 'large' },
    openGraph: {
      type: 'website',
      title: title ?? publication.name.text,
      description,
      url,
      siteName: publication.name.text,
      locale: openGraphLocale(locale),
      alternateLocale: versions
        .filter(({ language }) => language !== locale)
        .map(({ language }) => openGraphLocale(language)),
      images: card ? [openGraphCard(card)] : picture ? [openGraphImage(picture)] : undefined,
    },
    twitter: { card: (card ?? picture) ? 'summary_large_image' : 'summary' },
  }
}

function languageAddresses(
  versions: readonly Version[],
  anyLanguage?: string,
): Record<string, string> | null {
  const addresses = new Map<string, string>(versions.map(({ language, path }) => [language, absolute(path)]))
  if (addresses.size < 2) return null
  if (anyLanguage) addresses.set('x-default', absolute(anyLanguage))
  return Object.fromEntries(addresses)
}

const feedAddresses = (path: string, title: string) =>
  Object.fromEntries(
    feedFormats.map((format) => [feedTypes[format], [{ url: absolute(routes.feed(path, format)), title }]]),
  )

const openGraphLocale = (locale: Version['language']) =>
  localeOf(locale).formatting.split('-u-')[0]?.replace('-', '_') ?? locale

const openGraphCard = ({ path, text }: NonNullable<Described['card']>) => ({
  url: absolute(path),
  ...cardSize,
  type: 'image/png',
  alt: text,
})

function openGraphImage({ sizes, alt }: Picture) {
  const { src, width, height } = sizes.at(-1) ?? sizes[0]
  return { url: absolute(src), width, height, ...(alt && { alt: oneLine(alt.text) }) }
}
