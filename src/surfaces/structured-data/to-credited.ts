import type { NewsMediaOrganization, Person, Role } from 'schema-dts'
import type { Credited, CreditRole, InterviewSummary } from '@/content/types'
import { authorRoles } from '@/surfaces/credits/roles'
import type { Setting } from '@/surfaces/setting'
import { personId } from './identities'
import { toPublisher } from './to-publication'

type Named = Person | NewsMediaOrganization

/** The roles that schema.org has a word for; the others contribute, each under the name of their role. */

/** Everybody whom the page names, in the same roles, and nobody else. */
export function toCreditedPeople({ credits }: Pick<InterviewSummary, 'credits'>, setting: Setting) {
  const named = credits.flatMap(({ role, by }) => {
    const person = toNamed(by, setting)
    return person === null ? [] : [{ role, person }]
  })
  const having = (fits: (role: CreditRole) => boolean) =>
    once(named.filter(({ role }) => fits(role)).map(({ person }) => person))
  const isOther = (role: CreditRole) => !authorRoles.includes(role) && role !== 'translator'
  return {
    author: having((role) => authorRoles.includes(role)),
    translator: having((role) => role === 'translator'),
    contributor: named
      .filter(({ role }) => isOther(role))
      .map(({ role, person }): Role<Named, 'contributor'> => ({
        '@type': 'Role',
        roleName: role,
        contributor: person,
      })),
  }
}

function toNamed(by: Credited, setting: Setting): Named | null {
  if (by.kind === 'withheld') return null
  if (by.kind === 'house') return toPublisher(setting)
  const { absolute } = setting
  const { name, path } = by
  return {
    '@type': 'Person',
    ...(path !== null && { '@id': personId(path, absolute), url: absolute(path) }),
    name: name.text,
  }
}

/** Somebody with two of the roles is named once. */
const once = (people: readonly Named[]): Named[] => {
  const known = new Map(people.map((person) => [JSON.stringify(person), person]))
  return [...known.values()]
}
