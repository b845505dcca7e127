import type { CreditRole, InterviewSummary, Run } from '@/content/types'
import { routes } from '@/lib/routes'
import type { Setting } from '@/surfaces/setting'

/** Somebody whom the page names, as a program may file them. */
export interface NamedInRole {
  role: CreditRole
  kind: 'person' | 'house'
  name: Run
  /** The page of theirs, as a whole address. */
  url: string | null
}

/** Whom the page names in these roles, in its order, whoever has two of them once; nobody whom it does not name. */
export function creditedBy(
  { credits }: Pick<InterviewSummary, 'credits'>,
  roles: readonly CreditRole[],
  { publication, locale, absolute }: Setting,
): readonly NamedInRole[] {
  const named = credits.flatMap(({ role, by }): NamedInRole[] => {
    if (by.kind === 'withheld' || !roles.includes(role)) return []
    return by.kind === 'person'
      ? [{ role, kind: by.kind, name: by.name, url: by.path && absolute(by.path) }]
      : [{ role, kind: by.kind, name: publication.name, url: absolute(routes.home(locale)) }]
  })
  const isSame = (one: NamedInRole, other: NamedInRole) =>
    one.name.text === other.name.text && one.url === other.url
  return named.filter((one, place) => named.findIndex((other) => isSame(one, other)) === place)
}
