import type { CreditRole, Interview } from '@/content/types'
import { creditTexts } from '@/surfaces/credits/credit-text'
import { creditedBy } from '@/surfaces/credits/credited-by'
import { authorRoles, translatorRoles } from '@/surfaces/credits/roles'
import type { Setting } from '@/surfaces/setting'
import { writtenLanguage, type Locale } from '@/i18n/locales'
import { headlineText } from '@/surfaces/quotations/quoted'
import { shortAddress } from '@/surfaces/quotations/to-quotation'

/** What every form of a citation says. Names stand as they are signed: nobody's is cut into given and family name. */
export interface Citation {
  /** Letters, digits and a hyphen, the same for good. */
  id: string
  language: Locale
  title: string
  /** Who answered, if they are named. */
  speakers: readonly string[]
  /** "Interview with Munir al-Sawaqi", for forms that have no place for who answered. */
  kind: string
  /** Names of people alone: the house, and whoever is not named, stands in `others`. */
  authors: readonly string[]
  translators: readonly string[]
  /** Everybody who carried it over, for forms that know one kind. */
  contributors: readonly string[]
  /** What the house signs, who else carried it over or helped, whose name is withheld, and why nobody is named as translator: a sentence each. */
  others: readonly string[]
  /** The public version that it was translated from. */
  original: { title: string; language: Locale } | null
  /** BCP 47 of the language that it was translated from, whether or not there is a text in it. */
  translatedFrom: string | null
  publication: string
  /** YYYY-MM-DD */
  day: string
  url: string
}

const otherRoles: readonly CreditRole[] = ['interpreter', 'reviser']

export function toCitation(interview: Interview, setting: Setting, key?: string): Citation {
  const { credits, interviewees, versions, madeFrom, translatedFrom } = interview
  const named = (roles: readonly CreditRole[]) => [
    ...new Set(
      creditedBy(interview, roles, setting).flatMap(({ kind, name }) =>
        kind === 'person' ? [name.text] : [],
      ),
    ),
  ]
  const original = versions.find(({ language }) => language === madeFrom)
  const speakers = interviewees.flatMap(({ protection, name }) =>
    protection === 'named' && name ? [name.text] : [],
  )
  return {
    id: `${interview.work}-${interview.language}`,
    language: interview.language,
    title: headlineText(interview),
    speakers,
    kind:
      speakers.length > 0
        ? setting.t('cite.with', { speakers: speakers.join(setting.t('join.comma')) })
        : setting.t('cite.interview'),
    authors: named(authorRoles),
    translators: named(['translator']),
    contributors: named(translatorRoles),
    others: creditTexts(
      {
        ...interview,
        credits: credits.filter(({ role, by }) => by.kind !== 'person' || otherRoles.includes(role)),
      },
      setting,
    ),
    original: original ? { title: headlineText(original), language: original.language } : null,
    translatedFrom: translatedFrom === null ? null : writtenLanguage(translatedFrom),
    publication: setting.publication.name.text,
    day: setting.machineDay(interview.publishedAt),
    url: shortAddress(interview, setting, key),
  }
}
