import type { CreditRole, InterviewSummary, Run } from '@/content/types'
import { authorRoles, translatorRoles } from '@/surfaces/credits/roles'
import type { Setting } from '@/surfaces/setting'
import { routes } from '@/lib/routes'

export interface EntryPerson {
  name: Run
  /** The page of theirs, as a whole address. */
  url: string | null
  role: CreditRole
}

export interface EntryPeople {
  authors: readonly EntryPerson[]
  translators: readonly EntryPerson[]
  photographers: readonly EntryPerson[]
}

/** Everybody whom the page names, as a program may file them; nobody whom it does not. */
export function toEntryPeople({ credits }: Pick<InterviewSummary, 'credits'>, setting: Setting): EntryPeople {
  const named = credits.flatMap(({ role, by }): EntryPerson[] => {
    if (by.kind === 'withheld') return []
    if (by.kind === 'person') return [{ role, name: by.name, url: by.path && setting.absolute(by.path) }]
    const { publication, locale, absolute } = setting
    return [{ role, name: publication.name, url: absolute(routes.home(locale)) }]
  })
  const having = (roles: readonly CreditRole[]) => named.filter(({ role }) => roles.includes(role))
  return {
    authors: once(having(authorRoles)),
    translators: having(translatorRoles),
    photographers: having(['photographer']),
  }
}

/** An author with two roles is one author. */
const once = (people: readonly EntryPerson[]) =>
  people.filter(
    (one, place) =>
      people.findIndex(({ name, url }) => name.text === one.name.text && url === one.url) === place,
  )
