import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { defaultLocale, isLocale, localeOf } from '@/i18n/locales'

export const metadata: Metadata = { icons: { icon: { url: '/favicon.svg', type: 'image/svg+xml' } } }

interface Props {
  children: ReactNode
  params: Promise<{ locale: string }>
}

export default async function SiteLayout({ children, params }: Props) {
  const { locale } = await params
  const { code, direction } = localeOf(isLocale(locale) ? locale : defaultLocale)
  return (
    <html lang={code} dir={direction}>
      <body>{children}</body>
    </html>
  )
}
