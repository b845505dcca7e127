import { matchRows, type Row, type Trio } from './match-rows'
import { mergeOrder } from './merge-order'
import { isRichText, saySame } from './say-same'

/** An interview as far as two saves of it are compared: whatever fields it has, lists of rows among them. */
export type Saved = Row

/** A place for words: a field of the interview (`headline`, `talk.medium`) or of a row (`exchanges.q7ab3cd.answer`). */
export interface FieldPlace {
  name: string
  /** The list that its row is in, and the row's place there; null for a field of the interview itself. */
  list: string | null
  row: number | null
  /** Empty for the order of a list. */
  field: string
}

/** What two people have changed at once, each in their own way. */
export interface Clash extends FieldPlace {
  mine: unknown
  theirs: unknown
}

/** What they have changed and I have not. */
export type Taken = Omit<Clash, 'mine'>

/** A row that is no longer there, with what I have written in it. */
export interface GoneRow {
  list: string
  name: string
  row: Row
}

export interface MergedSaves {
  /** Their save, with all of mine that they have left as it was; mine where both have changed the same. */
  merged: Saved
  clashes: Clash[]
  taken: Taken[]
  gone: GoneRow[]
  /** The lists whose rows are no longer those that I have, in that order. */
  moved: string[]
}

/** Whether a writer may add rows like this one to a list, and keep them where somebody else has dropped them. */
export type MayKeep = (list: string, row: Row) => boolean

/** Of the server alone: theirs, being newer, is right. */
const ofServer = new Set([
  'id',
  'key',
  'blockType',
  'revision',
  'savedBy',
  'heldBack',
  'updatedAt',
  'createdAt',
  'deletedAt',
  'behindSince',
  'setAside',
  'firstPublication',
  '_status',
  'work',
  'textHash',
  'exchangeKey',
  'sourceLanguage',
  'words',
  'questions',
  'protectsPeople',
])
/** Whether a name is of a field that only the server sets. */
export const isOfServer = (name: string): boolean => name.split('.').some((each) => ofServer.has(each))

/** Set beside the words, by a button or by the form: never worth a question. Whoever has changed it is right, I before them. */
const beside = new Set(['madeFrom', 'headMadeFrom'])

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isGroup = (value: unknown): value is Row => isRow(value) && !isRichText(value)
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const rowsOf = (value: unknown): readonly Row[] => asList(value).filter(isRow)

/** Nothing is said of a field that is not there: it is as it was. */
const said = (value: unknown, was: unknown) => (value === undefined ? was : value)

/** Values of which each is there once: what either has added is in, what either has taken out is not. */
function mergeValues(was: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]) {
  const [first, own, other] = [was, mine, theirs].map((list) => [
    ...new Set(list.map((v) => JSON.stringify(v))),
  ])
  const [before, left, right] = [first ?? [], own ?? [], other ?? []]
  const kept = [...left, ...right].filter(
    (value) => !before.includes(value) || (left.includes(value) && right.includes(value)),
  )
  // Where both have put them into another order, one order is as good as the other, as long as it is the same for both.
  const [one, two] = String(left) < String(right) ? [left, right] : [right, left]
  return mergeOrder(before, one, two, new Set(kept)).order.map((value) => JSON.parse(value) as unknown)
}

/**
 * Brings two saves together that were both made from the same one, field by field and row by row. Where only one of the two has
 * changed a field, that change holds; where both have, each in their own way, somebody must choose. Nothing of either is dropped.
 */
export function mergeSaves(
  base: Saved,
  mine: Saved,
  theirs: Saved,
  mayKeep: MayKeep = () => true,
): MergedSaves {
  const clashes: Clash[] = []
  const taken: Taken[] = []
  const gone: GoneRow[] = []
  const moved: string[] = []

  const decide = (place: FieldPlace, was: unknown, given: unknown, other: unknown): unknown => {
    const [own, news] = [said(given, was), said(other, was)]
    if (saySame(own, news)) return Array.isArray(news) ? news : (own ?? news)
    if (saySame(was, own)) {
      taken.push({ ...place, theirs: news })
      return news
    }
    if (saySame(was, news) || beside.has(place.field)) return own
    if (Array.isArray(own) && Array.isArray(news)) {
      const both = mergeValues(asList(was), own, news)
      if (!saySame(both, own)) taken.push({ ...place, theirs: both })
      return both
    }
    clashes.push({ ...place, mine: own, theirs: news })
    return own
  }

  const mergeFields = (
    at: Omit<FieldPlace, 'name' | 'field'>,
    prefix: string,
    { was = {}, mine: own = {}, theirs: other = {} }: Trio,
  ): Row => {
    const names = new Set([...Object.keys(other), ...Object.keys(own), ...Object.keys(was)])
    const merged: Record<string, unknown> = {}
    for (const name of names) {
      const values = [was[name], own[name], other[name]]
      const field = prefix === '' || at.list !== null ? name : `${prefix}${name}`
      if (ofServer.has(name)) merged[name] = other[name] ?? own[name]
      else if (at.list === null && prefix === '' && values.some((value) => rowsOf(value).length > 0))
        merged[name] = mergeRows(name, rowsOf(values[0]), values[1], values[2])
      else if (at.list === null && prefix === '' && values.some(isGroup))
        merged[name] = mergeFields(at, `${name}.`, asTrio(values))
      else merged[name] = decide({ ...at, name: `${prefix}${name}`, field }, values[0], values[1], values[2])
    }
    return merged
  }

  const mergeRows = (list: string, was: readonly Row[], own: unknown, other: unknown): Row[] => {
    const { trios, order } = matchRows(was, rowsOf(said(own, was)), rowsOf(said(other, was)))
    const kept = new Map<string, Row>()
    const [mergedClashes, mergedTaken] = [clashes.length, taken.length]
    for (const [name, trio] of trios) {
      const at = { list, row: 0 }
      if (trio.mine && trio.theirs) kept.set(name, mergeFields(at, `${list}.${name}.`, trio))
      else {
        const { row, isMine } = trio.mine
          ? { row: trio.mine, isMine: true }
          : { row: trio.theirs, isMine: false }
        if (!row) continue
        const changed = !trio.was || !saysSameRow(trio.was, row)
        if (isMine && !mayKeep(list, row)) {
          if (changed) gone.push({ list, name, row })
        } else if (changed || (!isMine && !mayKeep(list, row))) kept.set(name, row)
      }
    }
    const merged = mergeOrder(order.was, order.mine, order.theirs, new Set(kept.keys()))
    const place = new Map(merged.order.map((name, n) => [name, n]))
    const prefix = `${list}.`
    for (const each of [...clashes.slice(mergedClashes), ...taken.slice(mergedTaken)])
      each.row = place.get(each.name.slice(prefix.length, each.name.length - each.field.length - 1)) ?? 0
    if (merged.clash)
      clashes.push({ name: list, list, row: null, field: '', mine: order.mine, theirs: order.theirs })
    if (!saySame(merged.order, order.mine)) moved.push(list)
    return merged.order.flatMap((name) => {
      const row = kept.get(name)
      return row ? [row] : []
    })
  }

  const merged = mergeFields({ list: null, row: null }, '', { was: base, mine, theirs })
  return { merged, clashes, taken, gone, moved }
}

const asTrio = ([was, mine, theirs]: readonly unknown[]): Trio => ({
  ...(isGroup(was) ? { was } : {}),
  ...(isGroup(mine) ? { mine } : {}),
  ...(isGroup(theirs) ? { theirs } : {}),
})

/** Whether nothing that somebody writes differs between two states of a row. */
function saysSameRow(was: Row, row: Row): boolean {
  const names = Object.keys(row).filter((name) => !ofServer.has(name) && !beside.has(name))
  return names.every((name) => saySame(said(row[name], was[name]), was[name]))
}
