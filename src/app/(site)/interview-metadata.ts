import type { Metadata } from 'next'
import { interviewCardText } from '@/surfaces/cards/card-text'
import { citationMeta } from '@/surfaces/citations/citation-meta'
import { toCitation } from '@/surfaces/citations/to-citation'
import type { Setting } from '@/surfaces/setting'
import { absolute } from '@/content/site-address'
import type { CreditRole, Interview } from '@/content/types'
import { authorRoles, translatorRoles } from '@/surfaces/credits/roles'
import { routes } from '@/lib/routes'
import { withEmbeds } from './embed-types'
import { pageMetadata } from './page-metadata'

/** Whoever wrote is named as author, whoever translated as translator, and nobody who is not named on the page. */
export function interviewMetadata(interview: Interview, setting: Setting): Metadata {
  const { headline, standfirst, path, slug, versions, publishedAt } = interview
  const metadata = withEmbeds(
    pageMetadata(setting, {
      title: headline,
      description: standfirst,
      path,
      versions,
      card: { path: routes.card(setting.locale, slug), text: interviewCardText(interview, setting) },
    }),
    path,
    interview,
  )
  const authors = people(interview, authorRoles)
  const translators = people(interview, translatorRoles).map(({ name }) => name)
  return {
    ...metadata,
    authors,
    other: {
      ...(translators.length > 0 ? { translator: translators } : {}),
      ...citationMeta(toCitation(interview, setting)),
    },
    openGraph: {
      ...metadata.openGraph,
      type: 'article',
      publishedTime: publishedAt,
      authors: authors.flatMap(({ url }) => url ?? []),
    },
  }
}

function people({ credits }: Interview, roles: readonly CreditRole[]): { name: string; url?: string }[] {
  const named = new Map<string, string | null>()
  for (const { role, by } of credits) {
    if (roles.includes(role) && by.kind === 'person') named.set(by.name.text, by.path)
  }
  return [...named].map(([name, path]) => (path === null ? { name } : { name, url: absolute(path) }))
}
