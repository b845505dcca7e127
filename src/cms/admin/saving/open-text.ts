import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'

import type { Clash, GoneRow, Saved } from '@/newsroom/translation/merge-saves'
import type { Standing } from '@/newsroom/translation/settle-saves'

import { isSame, type Values, valuesOf } from './form-values'
import type { Outcome } from './read-answer'
import { type Obstacle, type RefusedField, savedAlready, type Saving } from './saving-state'
import type { Unsaved } from './unsaved'

/** Words that an editor shows, and of which the form hears half a second later. */
export interface LateWords {
  path: string
  /** What the form had there when they were written: once it has anything else, it knows more than this. */
  had: unknown
  value: unknown
}

/** What is to be told of two saves: nothing, mostly. */
export interface TwoSavesView {
  clashes: readonly Clash[]
  gone: readonly GoneRow[]
  /** Somebody wanted to publish, and it has not been done yet. */
  unpublished: boolean
}

export const nothingToTell: TwoSavesView = { clashes: [], gone: [], unpublished: false }

/** A save on its way. Where some of it is refused, what is not refused is sent again without it. */
export interface Attempt {
  names: readonly string[]
  sent: Values
  whole: Saved
  held: { names: readonly string[]; paths: ReadonlySet<string> }
  /** The first refusal, and what is still to be tried by itself. */
  refusal: (Extract<Outcome, { kind: 'failed' }> & { rest: readonly (readonly string[])[] }) | null
  refused: readonly RefusedField[]
  storedSome: boolean
}

/** One text in one form: what the form shows (mine), what the server has (base), what others have saved (theirs). */
export interface OpenText {
  form: FormState
  /** The form when it was last looked at for what was typed: not while it is being published. */
  lookedAt: FormState
  late: LateWords | null
  /** What Payload knows of its form. */
  isModified: boolean
  isProcessing: boolean
  /** The document as the page has it; whoever stores it gives it to the page. */
  doc: Saved | undefined
  /** What the form says is what is stored, until somebody types. */
  isFresh: boolean
  /** The page has a document that this form has not stored: once the form is filled with it, it is fresh. */
  isForeign: boolean
  saving: Saving
  stored: Values
  storedDoc: Saved
  revision: number
  /** Words of others that the form is about to show; `all`: it has no others then. */
  coming: { values: Values; all: boolean } | null
  attempt: Attempt | null
  /** How many saves have ended, publications among them. */
  saves: number
  /** Tries at once that somebody waits for. */
  asked: number
  standing: Standing
  /** The form since the last save that was heard of: words in it may be stored although no answer came. */
  seen: readonly FormState[]
  view: TwoSavesView
  /** The newest text is being looked for; read while no save of this form is on its way: else its own words would come back as somebody else's. */
  look: { tries: number; reading: boolean; saves: number } | null
  /** After how many saves it was asked whether there is a newer one. */
  asking: number
  /** Something is held back although nobody has to choose: somebody is writing there. */
  isWaiting: boolean
  isPressing: boolean
  presses: number
  /** When what is due by itself is due. */
  keepAt: number | null
  /** Some of it is on the device. */
  isKept: boolean
  restAt: number | null
  lookAt: number | null
  settleAt: number | null
  askAt: number
}

/** What the form is told, or finds out. */
export type Heard =
  | { type: 'form'; fields: FormState; isModified: boolean; isProcessing: boolean; doc: Saved | undefined }
  /** What was drawn is in sight: from now on Payload waits before it asks the server about new rows. */
  | { type: 'inSight' }
  | { type: 'late'; words: LateWords | null }
  /** Somebody leaves a field, hides the page, or asks for it. */
  | { type: 'wanted' | 'saveNow' | 'leaving' }
  /** What stood in the way may be gone. */
  | { type: 'reachable' }
  | { type: 'stopped'; obstacle: Obstacle }
  | { type: 'answered'; outcome: Outcome }
  | { type: 'filled'; state: FormState }
  | { type: 'seen'; revision: number }
  | { type: 'newest'; text: Saved }
  | { type: 'drawn'; state: FormState; text: Saved }
  /** The newest text could not be read, or no form for it be drawn. */
  | { type: 'notRead' }
  | { type: 'chosen'; theirs: ReadonlySet<string>; publishing: boolean }
  | { type: 'notPressed' }
  | { type: 'time' }

/** What is to be done in the form and in the world. */
export type Effect =
  | { type: 'send'; body: Readonly<Record<string, unknown>> }
  /** The page has this document from now on. */
  | { type: 'adopt'; doc: Saved }
  /** These fields of the form say this from now on; `forgiven`: what the form was told when it was refused no longer holds. */
  | { type: 'put'; values: Readonly<Record<string, unknown>>; forgiven?: boolean }
  /** Has the server draw its rows, of which the form has others; and takes in what it has drawn. */
  | { type: 'fill'; doc: Saved }
  | { type: 'merge'; state: FormState }
  /** Has a form drawn for this text; and shows it. */
  | { type: 'draw'; text: Saved }
  | { type: 'replace'; state: FormState }
  | { type: 'complain'; errors: readonly RefusedField[] }
  /** Keeps what is unsaved on the device; null once nothing is. */
  | { type: 'keep'; unsaved: Unsaved | null }
  /** Whether the form counts as changed. */
  | { type: 'modified'; is: boolean }
  /** The number of the newest save; the newest text. */
  | { type: 'ask' | 'read' }
  /** Presses the button to publish, as whoever wanted it did. */
  | { type: 'press' }

/** When something is heard, and at which path of the form somebody is writing then. */
export interface Now {
  at: number
  hand: string | null
}

export type Step = readonly [OpenText, readonly Effect[]]

/** One step after another. */
export const andThen = ([text, effects]: Step, next: (text: OpenText) => Step): Step => {
  const [after, more] = next(text)
  return [after, [...effects, ...more]]
}

export const numberOf = (value: unknown): number => Number(value ?? 0)
export const revisionOf = (fields: FormState): number => numberOf(fields['revision']?.value)

/** The form as a document. */
export const wholeOf = (fields: FormState): Saved => reduceFieldsToValues(fields, true)

export const isLate = ({ form, late }: OpenText): boolean => {
  const field = late ? form[late.path] : undefined
  return late !== null && field !== undefined && field.value === late.had && !isSame(field.value, late.value)
}

/** The row that a field is in, wherever it stands. */
export const rowAt = (fields: FormState, path: string): unknown =>
  fields[`${path.slice(0, path.lastIndexOf('.'))}.id`]?.value

/** What an editor is still to tell this form; nothing once the form has heard of it, or has another part there. */
export const stillLate = ({ form, late }: OpenText, now: FormState): LateWords | null =>
  late && now[late.path]?.value === late.had && rowAt(form, late.path) === rowAt(now, late.path) ? late : null

/** The form with what stands in an editor that has not told it yet. */
export function fieldsOf(text: OpenText): FormState {
  const { form, late } = text
  return late && isLate(text) ? { ...form, [late.path]: { ...form[late.path], value: late.value } } : form
}

/** How often it is asked whether somebody else has saved: of somebody who only reads, more seldom. */
export const pause = 4000
export const pauseAtRest = 8000

export function opened(
  form: FormState,
  doc: Saved | undefined,
  savedAt: number | null,
  at: number,
): OpenText {
  const text = doc ?? {}
  return {
    form,
    lookedAt: form,
    late: null,
    isModified: false,
    isProcessing: false,
    doc,
    isFresh: true,
    isForeign: false,
    saving: savedAlready(savedAt),
    stored: valuesOf(form),
    storedDoc: wholeOf(form),
    revision: revisionOf(form),
    coming: null,
    attempt: null,
    saves: 0,
    asked: 0,
    standing: { base: text, theirs: text },
    seen: [],
    view: nothingToTell,
    look: null,
    asking: 0,
    isWaiting: false,
    isPressing: false,
    presses: 0,
    keepAt: null,
    isKept: false,
    restAt: null,
    lookAt: null,
    settleAt: null,
    askAt: at + pauseAtRest,
  }
}
