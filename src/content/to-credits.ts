import type { Locale } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import type { Author, Interview, Translator } from '@/payload-types'

import { toPortrait } from './to-picture'
import { toRichText } from './to-rich-text'
import { inLanguage, populated, toRun } from './to-run'
import type { Bio, Credit, Credited } from './types'

type Person = Author | Translator
type Row<P extends Person> = Pick<NonNullable<Interview['authors']>[number], 'creditedAs' | 'signedAs'> & {
  person?: number | P | null
}
type Path = (locale: Locale, slug: string) => string

export function toBio(localized: unknown, locale: Locale): Bio | null {
  const found = inLanguage(localized, locale, (value) => {
    const text = toRichText(value)
    return text.length > 0 ? text : null
  })
  return found && { lang: found.lang, text: found.value }
}

/**
 * How a row names its person in a text of this language, for a reader of `locale`; null where nobody is there to name. Only what
 * the row says was withheld: a record that is missing is nobody's wish.
 */
function toCredited<P extends Person>(
  row: Row<P>,
  language: string,
  locale: Locale,
  path: Path,
): Credited | null {
  const person = populated(row.person)
  const signed = row.signedAs?.trim() ? { text: row.signedAs, lang: language } : null
  if (row.creditedAs === 'penName' && signed)
    return { kind: 'person', name: signed, path: null, bio: null, portrait: null }
  if (row.creditedAs === 'withheld' || row.creditedAs === 'penName') return { kind: 'withheld' }
  const name = signed ?? toRun(person?.name, locale)
  return (
    name && {
      kind: 'person',
      name,
      path: person?.slug ? path(locale, person.slug) : null,
      bio: person ? toBio(person.bio, locale) : null,
      portrait: person ? toPortrait(person.portrait, locale) : null,
    }
  )
}

const named = (role: Credit['role'], by: Credited | null): Credit[] => (by === null ? [] : [{ role, by }])

/** Everybody who made the interview: who asked, then who carried it over, each list in its editor's order. */
export function toCredits(
  interview: Pick<Interview, 'language' | 'authors' | 'translators' | 'houseByline'>,
  locale: Locale,
): Credit[] {
  const { language } = interview
  const authors = (interview.authors ?? []).flatMap((row) =>
    named(row.role, toCredited(row, language, locale, routes.author)),
  )
  const translators = (interview.translators ?? []).flatMap((row) =>
    named(row.role, toCredited(row, language, locale, routes.translator)),
  )
  const house: Credit[] = interview.houseByline ? [{ role: 'interviewer', by: { kind: 'house' } }] : []
  // Where the house signs, it does so in place of those who do not.
  const signing = interview.houseByline ? authors.filter(({ by }) => by.kind !== 'withheld') : authors
  return [...house, ...signing, ...translators]
}
