'use client'
import type { DeskLanguage } from '@/cms/desk/desk-words'
import { localeOf } from '@/i18n/locales'

// Arabic names its months only in the long style.
const dateStyle = { en: 'medium', ar: 'long' } as const

/** A moment by the clock of whoever reads it, which the server does not know. */
export const Moment = ({ iso, language }: { iso: string; language: DeskLanguage }) => (
  <time dateTime={iso} suppressHydrationWarning>
    {new Intl.DateTimeFormat(localeOf(language).formatting, {
      dateStyle: dateStyle[language],
      timeStyle: 'short',
    }).format(new Date(iso))}
  </time>
)
