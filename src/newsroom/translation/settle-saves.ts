import { labelOf, type Row } from './match-rows'
import { type Clash, type GoneRow, type MayKeep, mergeSaves, type Saved, type Taken } from './merge-saves'
import { saySame } from './say-same'
import { valueAt, withOwnRows, withValue } from './saved-fields'

/** What my words are compared with: the save that they were made from, and the newest. */
export interface Standing {
  base: Saved
  theirs: Saved
}

export interface Settled {
  /** Both together, as the form is to show them now: where somebody is writing it stays as it is. */
  merged: Saved
  /** What the form is to take in now: changed by them, not by me, and nobody is writing there. */
  put: Taken[]
  /** Lists whose rows the form is to show anew: others have added, dropped or moved some. */
  lists: string[]
  /** What a save must say nothing about yet, by name. */
  heldBack: string[]
  /** What somebody must choose between. */
  clashes: Clash[]
  /** What I have written in rows that are no longer there; told when the list is shown anew. */
  gone: GoneRow[]
  /** What mine is compared with from then on. */
  next: Saved
}

export interface Writing {
  /** Whether somebody is writing in a field just now, by its name; a list is written in where one of its fields is. */
  isBusy: (name: string) => boolean
  mayKeep: MayKeep
}

/** The newest save, with what is held back as it was before it: so that it will be seen to differ the next time, too. */
export function rebase(base: Saved, newest: Saved, heldBack: readonly string[]): Saved {
  const lists = heldBack.filter((name) => Array.isArray(base[name]) || Array.isArray(newest[name]))
  const withRows = lists.reduce<Saved>(
    (saved, list) => ({ ...saved, [list]: withOwnRows(base[list], newest[list]) }),
    newest,
  )
  const fields = heldBack.filter((name) => !lists.includes(name))
  return fields.reduce<Saved>((saved, name) => withValue(saved, name, valueAt(base, name)), withRows)
}

/** From mine, what it was made from and the newest save: what is shown, what is sent, and what has to wait. */
export function settleSaves({ base, theirs }: Standing, mine: Saved, { isBusy, mayKeep }: Writing): Settled {
  const { merged, clashes, taken, gone, moved } = mergeSaves(base, mine, theirs, mayKeep)
  const lists = moved.filter((list) => !isBusy(list))
  const waiting = moved.filter((list) => isBusy(list))
  const put = taken.filter(({ name }) => !isBusy(name))
  const inHand = taken.flatMap(({ name }) => (isBusy(name) ? [name] : []))
  const heldBack = [...waiting, ...clashes.map(({ name }) => name), ...inHand]
  const withRows = waiting.reduce<Saved>(
    (saved, list) => ({ ...saved, [list]: withOwnRows(mine[list], saved[list]) }),
    merged,
  )
  const shown = inHand.reduce((saved, name) => withValue(saved, name, valueAt(mine, name)), withRows)
  return { merged: shown, put, lists, heldBack, clashes, gone, next: rebase(base, theirs, heldBack) }
}

/** The rows of a list in another order, as far as that names them; the others behind them. */
function ordered(saved: Saved, list: string, names: unknown): Saved {
  const wanted = new Map((names as string[]).map((name, n) => [name, n]))
  const at = (row: Row) => wanted.get(labelOf(row) ?? '') ?? wanted.size
  const rows = Array.isArray(saved[list]) ? (saved[list] as Row[]) : []
  return { ...saved, [list]: rows.toSorted((one, two) => at(one) - at(two)) }
}

/** After a choice: as if the one that is to stand had been made from the other. */
export function chosen({ base, theirs }: Standing, clash: Clash, whose: 'mine' | 'theirs'): Standing {
  const other = whose === 'mine' ? clash.theirs : clash.mine
  const { list, field, name } = clash
  return { theirs, base: list && field === '' ? ordered(base, list, other) : withValue(base, name, other) }
}

/** Words that have stood in my own form since the last save that I have heard of were stored by me: its answer was lost. */
export const knownAsMine = (
  standing: Standing,
  clashes: readonly Clash[],
  seen: (name: string) => unknown[],
) =>
  clashes
    .filter(({ name, theirs }) => seen(name).some((value) => saySame(value, theirs)))
    .reduce((before, clash) => chosen(before, clash, 'mine'), standing)
