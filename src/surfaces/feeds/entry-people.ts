import type { InterviewSummary } from '@/content/types'
import { creditedBy, type NamedInRole } from '@/surfaces/credits/credited-by'
import { authorRoles, translatorRoles } from '@/surfaces/credits/roles'
import type { Setting } from '@/surfaces/setting'

export type EntryPerson = Pick<NamedInRole, 'name' | 'url' | 'role'>

export interface EntryPeople {
  authors: readonly EntryPerson[]
  translators: readonly EntryPerson[]
  photographers: readonly EntryPerson[]
}

/** Everybody whom the page names, as a program may file them: an author once, whoever carried it over in each of their roles. */
export const toEntryPeople = (
  interview: Pick<InterviewSummary, 'credits'>,
  setting: Setting,
): EntryPeople => ({
  authors: creditedBy(interview, authorRoles, setting),
  translators: translatorRoles.flatMap((role) => creditedBy(interview, [role], setting)),
  photographers: creditedBy(interview, ['photographer'], setting),
})
