import type { Locale } from '@/i18n/locales'

/** Every public address stands here once: paths without origin, not percent-encoded. */
export const routes = {
  home: (locale: Locale) => `/${locale}`,
  interviews: (locale: Locale, before?: string | null) =>
    before ? `/${locale}/interviews?before=${encodeURIComponent(before)}` : `/${locale}/interviews`,
  interview: (locale: Locale, slug: string) => `/${locale}/interviews/${slug}`,
  author: (locale: Locale, slug: string) => `/${locale}/authors/${slug}`,
  translator: (locale: Locale, slug: string) => `/${locale}/translators/${slug}`,
  preview: (locale: Locale, id: number | string) => `/${locale}/preview/${String(id)}`,
} as const
