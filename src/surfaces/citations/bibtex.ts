import { languageName } from '@/i18n/language-name'
import { oneLine } from '@/text/one-line'
import type { Citation } from './to-citation'

/** The names by which BibLaTeX knows languages. */
const bibLanguage = (code: string) => languageName(code, 'en', 'jeem').toLowerCase()

/** An entry for BibLaTeX: UTF-8, a name in braces so that no program takes it apart. */
export function toBibtex(citation: Citation): string {
  const { id, title, kind, authors, translators, others, original, translatedFrom, publication } = citation
  const fields: readonly (readonly [string, string])[] = [
    ['author', names(authors)],
    ['title', `{${escaped(title)}}`],
    ['titleaddon', escaped(kind)],
    ['translator', names(translators)],
    ['origtitle', original ? `{${escaped(original.title)}}` : ''],
    ['origlanguage', translatedFrom === null ? '' : bibLanguage(translatedFrom)],
    ['journaltitle', escaped(publication)],
    ['entrysubtype', 'magazine'],
    ['date', citation.day],
    ['url', citation.url],
    ['note', escaped(others.join('. '))],
    ['language', bibLanguage(citation.language)],
    ['langid', bibLanguage(citation.language)],
  ]
  const lines = fields.flatMap(([name, value]) => (value === '' ? [] : [`  ${name} = {${value}},`]))
  return [`@article{${id},`, ...lines, '}', ''].join('\n')
}

const names = (people: readonly string[]) => people.map((name) => `{${escaped(name)}}`).join(' and ')

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** What TeX would read as a command, as the sign itself. */
const escaped = (text: string) =>
  oneLine(text).replace(/[\\~^{}$&#_%]/g, (sign) => commands[sign] ?? `\\${sign}`)
