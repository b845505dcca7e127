import { deskDate } from '@/cms/desk/desk-date'
import { nameOfUntitled } from '@/cms/admin/list/name-of-untitled'
import { adminMessages } from '@/i18n/admin-messages'
import { directionOf, localeCodes, type Locale } from '@/i18n/locales'
import { isolated } from '@/lib/isolated'

type Names = Readonly<Record<string, string | null | undefined>>

/** A record as it is answered in all languages, or as a form has saved it in one. */
export interface Picked {
  id: number
  name?: string | Names | null
  headline?: string | null
  language?: string
  translationOf?: { headline?: string | null } | number | null
  /** Of a person whose name was withdrawn. */
  withdrawnAt?: string | null
  withdrawnBy?: 'person' | 'newsroom' | null
}

function namesOf(name: Picked['name'], language: string): string[] {
  if (typeof name === 'string') return [name]
  const inOrder = [language, ...localeCodes.filter((code) => code !== language)]
  return inOrder.flatMap((code) => name?.[code]?.trim() || [])
}

/** The name of a person, topic or place where there is no room for two: in the language of the admin, if it has one there. */
export const recordName = ({ name }: Picked, language: Locale): string => namesOf(name, language)[0] ?? ''

/** What a record is called where it is chosen: its names, that of the admin's language first, and whether the name was withdrawn; what has no headline is told by what it is. */
export function recordLabel(record: Picked, language: Locale): string {
  const { headline, language: writtenIn, translationOf, id, withdrawnAt } = record
  if (headline?.trim()) return headline.trim()
  if (writtenIn !== undefined) {
    const original = typeof translationOf === 'object' ? translationOf?.headline?.trim() : null
    return nameOfUntitled(writtenIn, original ? original : null, language)
  }
  const own = [...new Set(namesOf(record.name, language))]
  const called = own.length === 0 ? [`#${String(id)}`] : own
  const names = withdrawnAt
    ? [...called, adminMessages(language)('withdrawn.on', { day: deskDate(withdrawnAt, language) })]
    : called
  if (names.length === 1) return names[0] ?? ''
  // Of words that stand apart none says in which direction the line runs.
  return `${directionOf(language) === 'rtl' ? '\u200f' : '\u200e'}${names.map(isolated).join(' · ')}`
}
