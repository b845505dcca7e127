import type { Saved } from '@/newsroom/translation/merge-saves'
import { rebase } from '@/newsroom/translation/settle-saves'

import { foldAnswer, hasOtherRows } from './fold-answer'
import { changedPaths, isSame, topField, valuesOf } from './form-values'
import { heldNames, heldPaths, storedOf } from './held-places'
import { withoutUnchanged } from './kept-units'
import {
  andThen,
  type Attempt,
  fieldsOf,
  isLate,
  numberOf,
  type OpenText,
  type Step,
  wholeOf,
} from './open-text'
import type { Outcome } from './read-answer'
import { sendAt } from './save-schedule'
import { nextSaving, type SavingEvent } from './saving-state'
import type { Unsaved } from './unsaved'

type Failure = Extract<Outcome, { kind: 'failed' }>

/** In milliseconds: what a crash may cost. Copying the whole text at every key would cost the typing. */
const untilKept = 300

/** Of a long text only the parts that differ. */
const compact = (mine: Saved, was: Saved) =>
  'exchanges' in mine
    ? {
        mine: { ...mine, exchanges: withoutUnchanged(mine['exchanges'], was['exchanges']) },
        was: { ...was, exchanges: withoutUnchanged(was['exchanges'], mine['exchanges']) },
      }
    : { mine, was }

const topFields = (paths: readonly string[]) => [...new Set(paths.map(topField))]
const differing = (text: OpenText) => changedPaths(text.stored, valuesOf(fieldsOf(text)))

export function unsavedPaths(text: OpenText): string[] {
  const held = heldPaths(fieldsOf(text))
  return differing(text).filter((path) => !held.has(path))
}

/** What the server does not have, and what it is not to have before somebody has chosen. */
export function unsavedIn(text: OpenText): Unsaved | null {
  const names = topFields(differing(text))
  if (names.length === 0) return null
  const of = (doc: Saved) => Object.fromEntries(names.map((name) => [name, doc[name] ?? null]))
  return { revision: text.revision, ...compact(of(wholeOf(fieldsOf(text))), of(text.storedDoc)) }
}

function bodyWith(text: OpenText, names: readonly string[], whole: Saved): Record<string, unknown> {
  // What the form says nothing about while two are being brought together, it says with every save.
  const heldBack = heldNames(fieldsOf(text))
  return {
    ...Object.fromEntries(names.map((name) => [name, whole[name] ?? null])),
    ...(heldBack.length > 0 ? { heldBack } : {}),
    revision: text.revision,
    _status: 'draft',
  }
}

/** The fields to send, with the number of the save that they are based on; null when the server has all. */
export function bodyOf(text: OpenText): Record<string, unknown> | null {
  const names = topFields(unsavedPaths(text))
  return names.length === 0 ? null : bodyWith(text, names, wholeOf(fieldsOf(text)))
}

export const tell = (text: OpenText, event: SavingEvent): OpenText => ({
  ...text,
  saving: nextSaving(text.saving, event),
})

export function keep(text: OpenText): Step {
  const unsaved = unsavedIn(text)
  return [{ ...text, keepAt: null, isKept: unsaved !== null }, [{ type: 'keep', unsaved }]]
}

export const keepSoon = (text: OpenText, at: number): OpenText => ({
  ...text,
  keepAt: text.keepAt ?? at + untilKept,
})

/** What stands in an editor is not saved, whether or not the form has heard of it. */
export function tellLate(text: OpenText, at: number): OpenText {
  if (!isLate(text)) return text
  const isKnown = text.saving.unsavedSince !== null
  if (!isKnown && unsavedPaths(text).length === 0) return text
  return keepSoon(isKnown ? text : tell(text, { type: 'typed', at }), at)
}

/** The form says what is stored; what an editor has not told it yet is not part of that. */
export function settleForm(text: OpenText, at: number): Step {
  const { form, saving } = text
  const settled = {
    ...text,
    stored: storedOf(valuesOf(form), heldPaths(form)),
    storedDoc: rebase(text.storedDoc, wholeOf(form), heldNames(form)),
  }
  const kept: Step = saving.unsavedSince !== null || text.isKept ? keep(settled) : [settled, []]
  return andThen(kept, (next) => [tellLate(tell(next, { type: 'settled' }), at), []])
}

/** The form hears of what others have written a moment after it was put there. */
export function takeIn(text: OpenText): Step {
  if (!text.coming) return [text, []]
  const { values, all } = text.coming
  const now = valuesOf(text.form)
  if (![...values].every(([path, value]) => isSame(now.get(path), value))) return [text, []]
  return keep({ ...text, stored: new Map([...(all ? [] : text.stored), ...values]), coming: null })
}

const fresh = { refusal: null, refused: [], storedSome: false }
type Sofar = Pick<Attempt, 'refusal' | 'refused' | 'storedSome'>

function send(text: OpenText, names: readonly string[], sofar: Sofar = fresh): Step {
  const fields = fieldsOf(text)
  const whole = wholeOf(fields)
  const held = { names: heldNames(fields), paths: heldPaths(fields) }
  const attempt: Attempt = { ...sofar, names, sent: valuesOf(fields), whole, held }
  return [{ ...text, attempt }, [{ type: 'send', body: bodyWith(text, names, whole) }]]
}

/** Sends what is unsaved if it is time to. While the form is being published or read anew, nothing is sent beside it. */
export function sendIfDue(text: OpenText, at: number): Step {
  const { saving, asked } = text
  if (text.attempt || (asked === 0 && saving.unsavedSince === null)) return [text, []]
  if (text.isProcessing || saving.unsavedSince === null) return [{ ...text, asked: 0 }, []]
  const due = sendAt(saving)
  // Whoever waits has it tried whatever stands in the way, and once more for what was typed meanwhile.
  const isAsked = asked > 1 || (asked === 1 && !saving.obstacle)
  if (!isAsked && (due === null || due > at)) return [{ ...text, asked: 0 }, []]
  const names = topFields(unsavedPaths(text))
  if (names.length === 0) return settleForm({ ...text, asked: 0 }, at)
  return send(tell({ ...text, asked: Math.max(0, asked - 1) }, { type: 'sent', at }), names)
}

function failed(text: OpenText, { obstacle, errors }: Failure, at: number): Step {
  const [kept, effects] = keep({ ...text, attempt: null })
  return [tell(kept, { type: 'failed', at, obstacle }), [...effects, { type: 'complain', errors }]]
}

/** What the answer says is stored; an answer never undoes a letter. */
function takeAnswer(text: OpenText, attempt: Attempt, doc: Saved): Step {
  const { names, whole, held } = attempt
  const mine = new Map([...attempt.sent].filter(([path]) => names.includes(topField(path))))
  // What the server was told nothing about waits for a choice: its answer has theirs there.
  const said = new Map([...mine].filter(([path]) => !held.paths.has(path)))
  const folded = foldAnswer(said, doc, valuesOf(fieldsOf(text)))
  const others = [...text.stored].filter(([path]) => !names.includes(topField(path)))
  const stored = Object.fromEntries(names.map((name) => [name, whole[name]]))
  const next = {
    ...text,
    stored: storedOf(new Map([...others, ...mine, ...folded]), held.paths),
    storedDoc: rebase(text.storedDoc, { ...text.storedDoc, ...stored }, held.names),
    revision: Math.max(text.revision, numberOf(doc['revision'])),
    doc,
    isForeign: false,
  }
  const values = { ...Object.fromEntries(folded), revision: doc['revision'] }
  const isOther = hasOtherRows(mine, doc, held.names)
  return [
    next,
    [{ type: 'adopt', doc }, { type: 'put', values }, ...(isOther ? [{ type: 'fill' as const, doc }] : [])],
  ]
}

function done(text: OpenText, at: number): Step {
  const whole = unsavedPaths(text).length === 0
  return andThen(keep({ ...text, attempt: null, coming: null }), (kept) => [
    tell(kept, { type: 'stored', at, whole }),
    [],
  ])
}

/** All of it, or where some is refused all that is not: a field that cannot be stored must not keep the others from it. */
function sendRest(text: OpenText, { refusal, refused, storedSome }: Sofar, at: number): Step {
  if (!refusal) return done(text, at)
  const [names, ...rest] = refusal.rest
  if (names) return send(text, names, { refusal: { ...refusal, rest }, refused, storedSome })
  const told = storedSome ? tell(text, { type: 'stored', at, whole: false }) : text
  return failed(told, { ...refusal, obstacle: { kind: 'refused', refused, restSaved: storedSome } }, at)
}

function firstRefusal(text: OpenText, { names }: Attempt, failure: Failure, at: number): Step {
  const { obstacle, errors } = failure
  if (obstacle.kind !== 'refused' || names.length === 1) return failed(text, failure, at)
  const named = new Set(errors.flatMap(({ path }) => (path === null ? [] : [topField(path)])))
  const others = names.filter((name) => !named.has(name))
  const isNamed = others.length < names.length
  const rest = isNamed ? [others].filter(({ length }) => length > 0) : names.map((name) => [name])
  const sofar = {
    refusal: { ...failure, rest },
    refused: isNamed ? obstacle.refused : [],
    storedSome: false,
  }
  return sendRest(text, sofar, at)
}

export function answered(text: OpenText, outcome: Outcome, at: number): Step {
  const { attempt } = text
  if (!attempt) return [text, []]
  const { refusal, refused } = attempt
  if (outcome.kind === 'stored')
    return andThen(takeAnswer(text, attempt, outcome.doc), (next) =>
      sendRest(next, { refusal, refused, storedSome: true }, at),
    )
  if (!refusal) return firstRefusal(text, attempt, outcome, at)
  if (outcome.obstacle.kind !== 'refused') return failed(text, outcome, at)
  return sendRest(text, { ...attempt, refused: [...refused, ...outcome.obstacle.refused] }, at)
}
