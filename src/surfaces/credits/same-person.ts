import type { Credited } from '@/content/types'

type Person = Extract<Credited, { kind: 'person' }>

const lastPart = (path: string | null) => path?.split('/').at(-1) ?? null

/** Whether two credits name one person, who may have a page as author and another as translator. */
export function isSamePerson(one: Person, other: Person): boolean {
  return one.name.text === other.name.text && lastPart(one.path) === lastPart(other.path)
}
