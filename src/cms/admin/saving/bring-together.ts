import type { FormState } from 'payload'

import { mayKeepIn } from '@/newsroom/translation/may-keep'
import type { Saved } from '@/newsroom/translation/merge-saves'
import { valueAt } from '@/newsroom/translation/saved-fields'
import { saySame } from '@/newsroom/translation/say-same'
import { chosen, knownAsMine, rebase, type Settled, settleSaves } from '@/newsroom/translation/settle-saves'

import { nameOf, pathOf } from './form-places'
import { type Values, valuesOf } from './form-values'
import { heldNames } from './held-places'
import {
  andThen,
  type Effect,
  fieldsOf,
  isLate,
  type Now,
  numberOf,
  type OpenText,
  revisionOf,
  type Step,
  wholeOf,
} from './open-text'
import { withRows } from './with-rows'

const again = 4000
const mostSeen = 300
const mostTries = 5
/** In milliseconds: after a key while something waits, and for a field that somebody is in. */
const afterKey = 300
const untilLeft = 700

const numberIn = (text: Saved) => numberOf(text['revision'])
export const isBusy = ({ attempt, isProcessing }: OpenText) => attempt !== null || isProcessing
const isPut = (values: Readonly<Record<string, unknown>>) => Object.keys(values).length > 0

/** The form is told when it was refused for another save's sake. */
export const refusalOf = (fields: FormState): readonly [unknown, unknown] => [
  fields['revision']?.errorMessage,
  fields['_status']?.errorMessage,
]

export const withSeen = (text: OpenText): OpenText => ({
  ...text,
  seen: [...text.seen.slice(-mostSeen), text.form],
})

/** A save of this very form has been answered, or the text was read anew. */
export function heardOf(text: OpenText, doc: Saved): OpenText {
  const { base, theirs } = text.standing
  if (numberIn(doc) < numberIn(theirs)) return text
  return {
    ...text,
    standing: { base: rebase(base, doc, heldNames(text.form)), theirs: doc },
    presses: doc['_status'] === 'published' ? 0 : text.presses,
    seen: [text.form],
  }
}

/** Somebody else's save has come first. */
export function overtaken(text: OpenText, publishing: boolean): OpenText {
  const view = publishing ? { ...text.view, unpublished: true } : text.view
  return { ...text, view, look: text.look ?? { tries: 0, reading: false, saves: text.saves }, lookAt: null }
}

/** Without the newest text nothing can be compared: what is typed stays here, and it is looked for again. */
export const notRead = (text: OpenText, at: number): OpenText => ({ ...text, look: null, lookAt: at + again })

export function readIfQuiet(text: OpenText): Step {
  const { look, saves } = text
  if (!look || look.reading || isBusy(text)) return [text, []]
  return [{ ...text, look: { ...look, reading: true, saves } }, [{ type: 'read' }]]
}

export function newest(text: OpenText, theirs: Saved, now: Now): Step {
  const { look, saves, standing } = text
  if (!look?.reading) return [text, []]
  if (isBusy(text) || saves !== look.saves) {
    const tries = look.tries + 1
    return [
      tries < mostTries ? { ...text, look: { tries, reading: false, saves } } : notRead(text, now.at),
      [],
    ]
  }
  const isNewer = numberIn(theirs) >= numberIn(standing.theirs)
  return settle({ ...text, look: null, standing: isNewer ? { ...standing, theirs } : standing }, now)
}

const isIn = (path: string, place: string) => path === place || path.startsWith(`${place}.`)

function compare(text: OpenText, { hand }: Now): { text: OpenText; settled: Settled } {
  const { form, late, standing } = text
  const mine = wholeOf(fieldsOf(text))
  const inHand = [hand, late && isLate(text) ? late.path : null].filter((path) => path !== null)
  const writing = {
    isBusy: (name: string) => {
      const place = pathOf(form, name)
      return place !== null && inHand.some((path) => isIn(path, place))
    },
    mayKeep: mayKeepIn(standing.theirs),
  }
  const settled = settleSaves(standing, mine, writing)
  const known = knownAsMine(standing, settled.clashes, (name) => seenAt(text, name))
  if (known === standing) return { text, settled }
  return { text: { ...text, standing: known }, settled: settleSaves(known, mine, writing) }
}

const seenAt = ({ seen }: OpenText, name: string): unknown[] =>
  seen.flatMap((fields) => {
    const path = pathOf(fields, name)
    return path === null || !fields[path] ? [] : [fields[path].value]
  })

/** Takes in what does not touch what is written here; rows that came, went or moved have to be drawn first. */
export function settle(before: OpenText, now: Now): Step {
  const { text, settled } = compare({ ...before, settleAt: null }, now)
  if (settled.lists.length === 0) return take(text, settled, now)
  return [text, [{ type: 'draw', text: settled.merged }]]
}

const rowsIn = (state: FormState, list: string) =>
  (state[list]?.rows ?? []).map((_, n) => nameOf(state, `${list}.${String(n)}.`))
const rowsOf = (text: Saved, list: string) =>
  (text[list] as Saved[]).map((row) => `${list}.${String(row['key'] ?? row['id'])}.`)

/** What was typed while the form was drawn is in it, too. */
export function drawn(before: OpenText, state: FormState, of: Saved, now: Now): Step {
  const { text, settled } = compare(before, now)
  const { lists, merged } = settled
  if (lists.length === 0) return take(text, settled, now)
  if (!lists.every((list) => saySame(rowsIn(state, list), rowsOf(merged, list))))
    return [{ ...text, settleAt: now.at + afterKey }, []]
  return takeRows(text, settled, withRows(state, of, merged, text.form), now)
}

function takeRows(text: OpenText, settled: Settled, state: FormState, now: Now): Step {
  const { heldBack, gone, merged } = settled
  const { theirs } = text.standing
  const isTheirs = Object.keys(theirs).every((name) => saySame(merged[name], theirs[name]))
  const named = { ...state['heldBack'], value: heldBack, initialValue: heldBack }
  const told = {
    ...text,
    coming: isTheirs ? { values: valuesOf(state), all: true } : text.coming,
    view: { ...text.view, gone: [...text.view.gone, ...gone] },
  }
  return [settledAs(told, settled, now), [{ type: 'replace', state: { ...state, heldBack: named } }]]
}

const withComing = (coming: OpenText['coming'], values: Values): OpenText['coming'] =>
  values.size === 0
    ? coming
    : { values: new Map([...(coming?.values ?? []), ...values]), all: coming?.all ?? false }

function take(text: OpenText, settled: Settled, now: Now): Step {
  const { form, standing, coming } = text
  const found = settled.put.flatMap(({ name, theirs }) => {
    const path = pathOf(form, name)
    return path === null ? [] : [[path, theirs] as const]
  })
  const stored = found.filter(([path, value]) => saySame(valueAt(standing.theirs, nameOf(form, path)), value))
  const { heldBack } = settled
  const revision = numberIn(standing.theirs)
  const isRefused = refusalOf(form).some(Boolean) || revisionOf(form) !== revision
  const values = {
    ...(saySame(heldNames(form), heldBack) ? {} : { heldBack }),
    ...Object.fromEntries(found),
    ...(isRefused ? { revision } : {}),
  }
  const effects: Effect[] = isPut(values) ? [{ type: 'put', values, forgiven: isRefused }] : []
  return [settledAs({ ...text, coming: withComing(coming, new Map(stored)) }, settled, now), effects]
}

const isReady = ({ view, isWaiting, look, presses }: OpenText) =>
  view.unpublished && view.clashes.length === 0 && !isWaiting && !look && presses < mostTries

function settledAs(text: OpenText, { next, clashes, heldBack }: Settled, { at }: Now): OpenText {
  const isWaiting = heldBack.length > clashes.length
  const settled = {
    ...text,
    standing: { ...text.standing, base: next },
    view: { ...text.view, clashes },
    isWaiting,
    settleAt: isWaiting ? at + untilLeft : text.settleAt,
  }
  return { ...settled, isPressing: isReady(settled) }
}

/** What waits for somebody to leave a field, or to choose, is looked at again with what was typed. */
export const settleSoon = (text: OpenText, at: number): OpenText =>
  text.isWaiting || text.view.clashes.length > 0
    ? { ...text, settleAt: Math.min(text.settleAt ?? Infinity, at + afterKey) }
    : text

export function choose(text: OpenText, theirs: ReadonlySet<string>, publishing: boolean, now: Now): Step {
  const standing = text.view.clashes.reduce(
    (before, clash) => chosen(before, clash, theirs.has(clash.name) ? 'theirs' : 'mine'),
    text.standing,
  )
  const view = { clashes: [], gone: [], unpublished: publishing }
  const asModified: Effect = { type: 'modified', is: true }
  return andThen(settle({ ...text, standing, view, presses: 0 }, now), (next) => [next, [asModified]])
}

/** Once there is nothing left to choose, it goes the way of the first time again: theirs may hold a name that is to be asked about. */
export function pressIfReady(text: OpenText): Step {
  if (!text.isPressing || isBusy(text)) return [text, []]
  // Payload's form sends what it has drawn last.
  if (revisionOf(text.form) < numberIn(text.standing.theirs)) return [text, []]
  const pressed = { ...text, isPressing: false }
  if (!isReady(pressed)) return [pressed, []]
  const view = { ...text.view, unpublished: false }
  return [{ ...pressed, presses: text.presses + 1, view }, [{ type: 'press' }]]
}
