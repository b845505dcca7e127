import { adminLanguage } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'

export type DeskLanguage = Locale
export const deskLanguage = adminLanguage
