import { adminMessages } from '@/i18n/admin-messages'
import { type Locale, localeCodes } from '@/i18n/locales'

const howTo = ['columns', 'formatting', 'rows', 'saving'] as const

/** What the Word file says to whoever opens it. */
export function docxWords(language: Locale) {
  const t = adminMessages(language)
  return {
    title: t('interchange.docx.title'),
    howTo: howTo.map((what) => t(`interchange.docx.howTo.${what}`)),
    source: t('interchange.docx.source'),
    target: t('interchange.docx.target'),
  }
}

const inEach = localeCodes.map(docxWords)
const ownLines = new Set(inEach.flatMap(({ howTo: lines, source, target }) => [...lines, source, target]))
const isTitle = (line: string) => inEach.some(({ title }) => line.startsWith(`${title}: w`))

/** Whether a line of a Word file went out with it, in either language. */
export const isOwnLine = (line: string): boolean => ownLines.has(line.trim()) || isTitle(line.trim())
