import { deskLanguageName } from '@/cms/desk/assignments/desk-language-name'
import type { DeskLanguage } from '@/cms/desk/desk-words'
import { isolated } from '@/lib/isolated'

const words = {
  en: { none: 'Without a headline', of: (original: string) => `translation of “${original}”` },
  ar: { none: 'بلا عنوان', of: (original: string) => `ترجمة «${original}»` },
} as const

/** What a text is called in the admin before it has a headline: a number would tell nobody which it is. */
export function nameOfUntitled(writtenIn: string, original: string | null, language: DeskLanguage): string {
  const said = words[language]
  const facts = [
    deskLanguageName(writtenIn, language),
    original === null ? null : said.of(isolated(original)),
  ]
  return `${said.none} (${facts.filter(Boolean).join(' · ')})`
}
