import type { ReactNode } from 'react'
import { directionOf, type Locale } from '@/i18n/locales'

interface Props {
  language: Locale
  /** Of the version that is not the page's own. */
  second?: boolean
  children: ReactNode
}

/** Words of one of the two versions, in its own language and direction. */
export function Side({ language, second = false, children }: Props) {
  return (
    <div className={second ? 'side second' : 'side'} lang={language} dir={directionOf(language)}>
      {children}
    </div>
  )
}
