import type { Metadata } from 'next'
import { RefusalPage } from '@/components/refusal/refusal-page'
import { defaultLocale, localeOf } from '@/i18n/locales'
import '@/styles/finding.css'

export const metadata: Metadata = {
  title: '404',
  icons: { icon: { url: '/favicon.svg', type: 'image/svg+xml' } },
}

/** For an address that no page answers to. */
export default function GlobalNotFound() {
  const { code, direction } = localeOf(defaultLocale)
  return (
    <html lang={code} dir={direction}>
      <body>
        <RefusalPage why="missing" />
      </body>
    </html>
  )
}
