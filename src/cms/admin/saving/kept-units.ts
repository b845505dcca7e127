import type { KeptWords } from './words-kept'

type Doc = Readonly<Record<string, unknown>>

export interface KeptPart {
  id?: string | null
  key?: string | null
  blockType?: string
  [field: string]: unknown
}

/** One thing that was written and not stored: a field, or a part of the text. */
export interface KeptUnit {
  name: string
  /** Of a part: its row, and how many parts stood before it. */
  part: { id: string; place: number; after: string | null } | null
  /** Undefined where it was not there, or taken away. */
  mine: unknown
  was: unknown
}

const beside = new Set(['id', 'key', 'madeFrom', 'behindSince', 'exchangeKey', 'version'])
const isRecord = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value without what the server alone decides and without what is empty, in one order. */
function bare(value: unknown): unknown {
  if (value === null || value === '' || value === false || value === 0) return undefined
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(bare)
  if (!isRecord(value)) return value
  const entries = Object.keys(value)
    .filter((name) => !beside.has(name))
    .toSorted()
    .map((name) => [name, bare(value[name])] as const)
    .filter(([, inner]) => inner !== undefined)
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

const saysTheSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(bare(one)) === JSON.stringify(bare(other))

const partsOf = (value: unknown): KeptPart[] => (Array.isArray(value) ? (value as KeptPart[]) : [])
const byId = (parts: readonly KeptPart[]) => new Map(parts.map((part) => [part.id ?? '', part]))

/** The parts of a text with those that did not change as their id alone: they are stored already. */
export function withoutUnchanged(parts: unknown, others: unknown): unknown {
  const other = byId(partsOf(others))
  return partsOf(parts).map((part) => {
    const same = other.get(part.id ?? '')
    return same && saysTheSame(part, same) ? { id: part.id } : part
  })
}

const isUnchanged = (part: KeptPart) => Object.keys(part).length === 1

export function unitsOf({ mine, was }: Pick<KeptWords, 'mine' | 'was'>): KeptUnit[] {
  const fields = Object.keys(mine)
    .filter((name) => name !== 'exchanges')
    .map((name) => ({ name, part: null, mine: mine[name], was: was[name] }))
  const [own, before] = [partsOf(mine['exchanges']), partsOf(was['exchanges'])]
  const [ownById, wasById] = [byId(own), byId(before)]
  const at = (parts: readonly KeptPart[], place: number) => ({
    id: parts[place]?.id ?? '',
    place,
    after: parts[place - 1]?.id ?? null,
  })
  const written = own.flatMap((part, place) =>
    isUnchanged(part)
      ? []
      : [{ name: 'exchanges', part: at(own, place), mine: part, was: wasById.get(part.id ?? '') }],
  )
  const removed = before.flatMap((part, place) =>
    isUnchanged(part) || ownById.has(part.id ?? '')
      ? []
      : [{ name: 'exchanges', part: at(before, place), mine: undefined, was: part }],
  )
  return [...fields, ...written, ...removed]
}

const now = ({ name, part }: KeptUnit, doc: Doc): unknown =>
  part ? byId(partsOf(doc[name])).get(part.id) : doc[name]

/** What of it the text does not say by now. */
export const stillUnsaved = (units: readonly KeptUnit[], doc: Doc): KeptUnit[] =>
  units.filter((unit) => !saysTheSame(unit.mine, now(unit, doc)))

/** What can be put back as it is: nobody has written there since. The rest is shown, and put back by hand. */
export const canBePutBack = (unit: KeptUnit, doc: Doc): boolean => saysTheSame(unit.was, now(unit, doc))

/** The fields of the text with these put back. */
export function withPutBack(units: readonly KeptUnit[], doc: Doc): Record<string, unknown> {
  const body: Record<string, unknown> = {}
  let parts = [...partsOf(doc['exchanges'])]
  for (const { name, part, mine } of units) {
    if (!part) body[name] = mine
    else {
      const place = parts.findIndex(({ id }) => id === part.id)
      const after = parts.findIndex(({ id }) => id === part.after)
      if (mine === undefined) parts = parts.filter(({ id }) => id !== part.id)
      else if (place >= 0) parts[place] = { ...parts[place], ...(mine as KeptPart) }
      else parts.splice(part.after === null ? 0 : after >= 0 ? after + 1 : parts.length, 0, mine as KeptPart)
      body['exchanges'] = parts
    }
  }
  return body
}
