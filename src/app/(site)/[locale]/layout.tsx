import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { defaultLocale, isLocale, localeOf, type Locale } from '@/i18n/locales'
import '@/styles/site.css'

export const metadata: Metadata = { icons: { icon: { url: '/favicon.svg', type: 'image/svg+xml' } } }

/** A page fetches its own script's font at once; any other only where its letters occur. */
const fonts: Readonly<Record<Locale, readonly string[]>> = {
  en: ['source-serif-4-latin'],
  ar: ['noto-naskh-arabic', 'noto-naskh-arabic-signs'],
}

interface Props {
  children: ReactNode
  params: Promise<{ locale: string }>
}

export default async function SiteLayout({ children, params }: Props) {
  const { locale } = await params
  const { code, direction } = localeOf(isLocale(locale) ? locale : defaultLocale)
  return (
    <html lang={code} dir={direction}>
      <head>
        {fonts[code].map((font) => (
          <link
            key={font}
            rel="preload"
            as="font"
            type="font/woff2"
            href={`/fonts/${font}.woff2`}
            crossOrigin="anonymous"
          />
        ))}
      </head>
      <body>{children}</body>
    </html>
  )
}
