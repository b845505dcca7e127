import type { FormState } from 'payload'

import {
  choose,
  drawn,
  heardOf,
  isBusy,
  newest,
  notRead,
  overtaken,
  pressIfReady,
  readIfQuiet,
  settle,
} from './bring-together'
import { formHeard } from './hear-form'
import {
  andThen,
  type Heard,
  type Now,
  type OpenText,
  pause,
  pauseAtRest,
  revisionOf,
  type Step,
} from './open-text'
import { sendAt } from './save-schedule'
import { answered, keep, sendIfDue, tell, tellLate, unsavedIn } from './send-fields'

/** Longer than Payload waits before it asks the server about new rows, which it does only while the form counts as changed. */
const untilRest = 800

function answer(text: OpenText, heard: Extract<Heard, { type: 'answered' }>, at: number): Step {
  const { outcome } = heard
  const told = outcome.kind === 'stored' && text.attempt ? heardOf(text, outcome.doc) : text
  return andThen(answered(told, outcome, at), (next) => [
    next.saving.obstacle?.kind === 'overtaken' ? overtaken(next, false) : next,
    [],
  ])
}

/** What is due by itself, and to be done whatever was heard. */
function due(text: OpenText, now: Now): Step {
  const { at } = now
  const isDue = (time: number | null) => time !== null && time <= at
  let step: Step = [text, []]
  if (isDue(text.keepAt)) step = andThen(step, keep)
  if (isDue(text.settleAt)) step = andThen(step, (next) => settle(next, now))
  if (isDue(text.lookAt)) step = andThen(step, (next) => [overtaken(next, false), []])
  if (isDue(text.restAt)) step = andThen(step, rest)
  if (isDue(text.askAt)) step = andThen(step, (next) => ask(next, at))
  return step
}

function rest(text: OpenText): Step {
  const { unsavedSince, sending, obstacle } = text.saving
  const isQuiet = unsavedSince === null && !sending && !obstacle
  return [{ ...text, restAt: null }, text.isModified && isQuiet ? [{ type: 'modified', is: false }] : []]
}

const ask = (text: OpenText, at: number): Step => [
  { ...text, askAt: at + (text.isModified ? pause : pauseAtRest), asking: text.saves },
  text.attempt ? [] : [{ type: 'ask' }],
]

function hear(text: OpenText, heard: Heard, now: Now): Step {
  const { at } = now
  switch (heard.type) {
    case 'form':
      return formHeard(text, heard, at)
    case 'inSight':
      return [{ ...text, restAt: text.isModified ? at + untilRest : null }, []]
    case 'late':
      return [tellLate({ ...text, late: heard.words }, at), []]
    case 'wanted':
      return [tell(tellLate(text, at), { type: 'wanted' }), []]
    case 'saveNow':
      return [{ ...tell(tellLate(text, at), { type: 'wanted' }), asked: 2 }, []]
    case 'leaving':
      return unsavedIn(text) ? keep(text) : [text, []]
    case 'reachable':
      return [tell(text, { type: 'reachable' }), []]
    case 'stopped':
      return [text.attempt ? text : tell(text, { type: 'failed', at, obstacle: heard.obstacle }), []]
    case 'answered':
      return answer(text, heard, at)
    case 'filled':
      return [{ ...text, isFresh: true }, [{ type: 'merge', state: onlyNewRows(heard.state) }]]
    case 'seen': {
      // What was stored while this was on its way may be the form's own.
      const isOthers = !text.attempt && text.asking === text.saves && heard.revision > revisionOf(text.form)
      return [isOthers ? overtaken(text, false) : text, []]
    }
    case 'newest':
      return newest(text, heard.text, now)
    case 'drawn':
      return drawn(text, heard.state, heard.text, now)
    case 'notRead':
      return [notRead(text, at), []]
    case 'chosen':
      return choose(text, heard.theirs, heard.publishing, now)
    case 'notPressed':
      return [{ ...text, view: { ...text.view, unpublished: true } }, []]
    case 'time':
      return [text, []]
    default:
      return heard satisfies never
  }
}

/** Rows that the server has made come into the form; what stands in others is what somebody may have typed since. */
const onlyNewRows = (state: FormState): FormState =>
  Object.fromEntries(Object.entries(state).filter(([, field]) => field.rows ?? field.addedByServer))

/** What follows from what has changed. */
function counted(before: OpenText, text: OpenText, at: number): OpenText {
  const isSaved = isBusy(before) && !isBusy(text)
  const isMoved =
    before.saving !== text.saving || before.form !== text.form || before.isModified !== text.isModified
  return {
    ...text,
    saves: text.saves + (isSaved ? 1 : 0),
    restAt: isMoved ? null : text.restAt,
    askAt: text.isModified ? Math.min(text.askAt, at + pause) : text.askAt,
  }
}

/**
 * The one place where it is decided what becomes of words in a form: what of mine, of what it was made from and of what others have
 * saved meanwhile is shown, sent, kept or asked about, in whatever order things are heard.
 */
export function nextText(before: OpenText, heard: Heard, now: Now): Step {
  const told = andThen(hear(before, heard, now), (text) => due(text, now))
  const step = andThen(told, (text) => [counted(before, text, now.at), []])
  return [readIfQuiet, pressIfReady].reduce<Step>(
    (so, next) => andThen(so, next),
    andThen(step, (text) => sendIfDue(text, now.at)),
  )
}

/** When something is due although nothing is heard. */
export function wakeAt(text: OpenText): number {
  const send = text.attempt || text.isProcessing ? null : sendAt(text.saving)
  const times = [send, text.keepAt, text.restAt, text.lookAt, text.settleAt, text.askAt]
  return Math.min(...times.filter((time) => time !== null))
}
