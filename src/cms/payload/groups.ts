import { inEachLanguage } from '@/i18n/admin-messages'

/** The sections of the admin's menu. */
export const groups = {
  publication: inEachLanguage('groups.publication'),
  people: inEachLanguage('groups.people'),
  subjects: inEachLanguage('groups.subjects'),
  settings: inEachLanguage('groups.settings'),
} as const
