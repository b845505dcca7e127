import type { NewsMediaOrganization, Person, Role } from 'schema-dts'
import type { CreditRole, InterviewSummary } from '@/content/types'
import { creditedBy, type NamedInRole } from '@/surfaces/credits/credited-by'
import { authorRoles } from '@/surfaces/credits/roles'
import type { Setting } from '@/surfaces/setting'
import { personId } from './identities'
import { toPublisher } from './to-publication'

type Named = Person | NewsMediaOrganization

/** Schema.org has no word for these: they contribute, each under the name of their role. */
const others: readonly CreditRole[] = ['interpreter', 'reviser', 'photographer']

/** Everybody whom the page names, in the same roles, and nobody else. */
export function toCreditedPeople(interview: Pick<InterviewSummary, 'credits'>, setting: Setting) {
  const having = (roles: readonly CreditRole[]) =>
    creditedBy(interview, roles, setting).map((named) => toNamed(named, setting))
  return {
    author: having(authorRoles),
    translator: having(['translator']),
    contributor: others.flatMap((role) =>
      having([role]).map((contributor): Role<Named, 'contributor'> => ({
        '@type': 'Role',
        roleName: role,
        contributor,
      })),
    ),
  }
}

function toNamed({ kind, name, url }: NamedInRole, setting: Setting): Named {
  if (kind === 'house') return toPublisher(setting)
  return { '@type': 'Person', ...(url !== null && { '@id': personId(url), url }), name: name.text }
}
