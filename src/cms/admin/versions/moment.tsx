'use client'
import { deskMoment } from '@/cms/desk/desk-date'
import type { Locale } from '@/i18n/locales'

export const Moment = ({ iso, language }: { iso: string; language: Locale }) => (
  <time dateTime={iso} suppressHydrationWarning>
    {deskMoment(iso, language)}
  </time>
)
