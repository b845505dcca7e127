import { deskLanguageName } from '@/cms/desk/assignments/desk-language-name'
import { isolated } from '@/lib/isolated'
import { adminMessages } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'

/** What a text is called in the admin before it has a headline: a number would tell nobody which it is. */
export function nameOfUntitled(writtenIn: string, original: string | null, language: Locale): string {
  const t = adminMessages(language)
  const facts = [
    deskLanguageName(writtenIn, language),
    original === null ? null : t('interviews.untitledOf', { original: isolated(original) }),
  ]
  return `${t('interviews.untitled')} (${facts.filter(Boolean).join(' · ')})`
}
