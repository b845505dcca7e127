import type { FormState } from 'payload'

import { heardOf, overtaken, refusalOf, settleSoon, withSeen } from './bring-together'
import { isTyped } from './form-values'
import { heldNames, holdsTheSame } from './held-places'
import {
  andThen,
  type Heard,
  isLate,
  numberOf,
  type OpenText,
  revisionOf,
  type Step,
  stillLate,
} from './open-text'
import { keepSoon, settleForm, takeIn, tell, unsavedPaths } from './send-fields'

type FormHeard = Extract<Heard, { type: 'form' }>

function typed(text: OpenText, before: FormState, at: number): OpenText {
  const isChanged = isTyped(before, text.form)
  if (!isChanged && holdsTheSame(before, text.form)) return text
  const { saving } = text
  const isToBeSent = saving.unsavedSince !== null || saving.sending || unsavedPaths(text).length > 0
  const told = isToBeSent ? tell(text, { type: 'typed', at }) : text
  return isToBeSent || heldNames(text.form).length > 0 ? keepSoon(told, at) : told
}

/** What the form says differs from before: somebody has typed, or it was filled with what is stored. */
function changed(text: OpenText, isSettled: boolean, at: number): Step {
  const { form, lookedAt: before } = text
  const number = revisionOf(form)
  const isNewer = number > text.revision
  const looked = { ...text, lookedAt: form, revision: Math.max(text.revision, number) }
  return andThen(takeIn(looked), (taken) => {
    if (isSettled) {
      const isOpen = taken.saving.unsavedSince !== null && !isLate(taken)
      return before !== form || isOpen ? settleForm(taken, at) : [taken, []]
    }
    const told = typed(taken, before, at)
    const isFree = isNewer && told.saving.obstacle?.kind === 'overtaken'
    return [isFree ? tell(told, { type: 'reachable' }) : told, []]
  })
}

/** The page has another document than this form has stored: somebody else has stored it, or the text was published or read anew. */
function withDoc(text: OpenText, { doc }: FormHeard): Step {
  const revision = numberOf(doc?.['revision'])
  // The page may be drawn once more with what it had before an answer.
  if (doc === text.doc || !doc || revision < numberOf(text.standing.theirs['revision'])) return [text, []]
  const heard = heardOf({ ...text, doc, isForeign: true }, doc)
  return [heard, revision > revisionOf(text.form) ? [{ type: 'put', values: { revision } }] : []]
}

function look(text: OpenText, wasProcessing: boolean, at: number): Step {
  const { isModified, isProcessing } = text
  if (isProcessing) return [text, []]
  // While it was being published, nobody could type: what the form says now is what was stored.
  const isFilled = !isModified || wasProcessing
  if (isFilled && text.isForeign)
    return andThen(changed({ ...text, isForeign: false, isFresh: true }, true, at), (next): Step => [
      next,
      isModified ? [{ type: 'modified', is: false }] : [],
    ])
  const isFresh = isModified && !text.isForeign ? false : text.isFresh
  return changed({ ...text, isFresh }, isFresh && !isModified, at)
}

/** What Payload knows of its form: what in it was typed, what it was filled with, and whether it was refused. */
export function formHeard(before: OpenText, heard: FormHeard, at: number): Step {
  const { fields: form, isModified, isProcessing } = heard
  const now = { ...before, form, late: stillLate(before, form), isModified, isProcessing }
  const shown = form === before.form ? now : settleSoon(withSeen(now), at)
  const [was, is] = [refusalOf(before.form), refusalOf(form)]
  const isRefused = is.some(Boolean) && is.some((message, n) => message !== was[n])
  return andThen(
    andThen(withDoc(shown, heard), (text) => look(text, before.isProcessing, at)),
    (text) => [isRefused ? overtaken(text, Boolean(is[1])) : text, []],
  )
}
