import { isStaff } from '@/cms/access/staff'
import { spelledCollections } from '@/cms/fields/spellings'
import { foldForSearch } from '@/text/search/fold-for-search'
import { foldText } from '@/text/search/fold-text'

import { alsoAsked } from './also-asked'
import type { DoorCheck } from './at-every-door'

type Shape = Record<string, unknown>
const isShape = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const spelled: ReadonlySet<string> = new Set(spelledCollections)
const isName = /^name(?:\.|$)/
/** Pickers ask for what is like a name, lists for what contains it. */
const inWords = ['like', 'contains'] as const

/** Asks for words of a name as they may be spelt: as typed, and as the search's stemmer finds whole words. */
function spelledLike(typed: string): Shape | null {
  const forms = [...new Set([foldText(typed), foldForSearch(typed)])].filter((form) => form !== '')
  return forms.length === 0 ? null : { or: forms.map((like) => ({ spellings: { like } })) }
}

/** Takes what is asked of the name out of a part of a `where`, as what is asked of all names instead. */
function takeNames(part: Shape): Shape[] {
  const asked = Object.entries(part).flatMap(([path, one]) =>
    isName.test(path) && isShape(one) ? [one] : [],
  )
  return asked.flatMap((one) =>
    inWords.flatMap((operator) => {
      const typed = one[operator]
      const found = typeof typed === 'string' ? spelledLike(typed) : null
      if (found) Reflect.deleteProperty(one, operator)
      return found ? [found] : []
    }),
  )
}

function readNames(part: unknown): void {
  if (Array.isArray(part)) part.forEach(readNames)
  if (!isShape(part)) return
  for (const name of ['and', 'or', 'AND', 'OR']) readNames(part[name])
  const found = takeNames(part)
  if (found.length > 0) alsoAsked(part, found)
}

/** Whoever of the newsroom looks for a record by its name, in a picker or a list, finds it by every name, spelling and script. */
export const byEverySpelling: DoorCheck = ({ args, req, slug }) => {
  if (args['overrideAccess'] !== true && spelled.has(slug) && isStaff(req.user)) readNames(args['where'])
}
