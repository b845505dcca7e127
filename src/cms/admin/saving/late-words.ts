import type { FormState } from 'payload'

import { type LateWords, rowAt } from './open-text'

interface Update {
  dirtyElements: { size: number }
  dirtyLeaves: { size: number }
}

interface Editor {
  getEditorState: () => { toJSON: () => unknown }
  registerUpdateListener: (listener: (update: Update) => void) => () => void
}

type Root = HTMLElement & { __lexicalEditor?: Editor }

interface Written extends Pick<LateWords, 'path' | 'had'> {
  /** Its part, which may have gone elsewhere since. */
  row: unknown
  editor: Editor
}

/** Longer than an editor takes to show a letter, and shorter than anybody takes to read the line. */
const untilShown = 50

/** The rich text editor that an event is in; null for any other field. */
const rootOf = (target: EventTarget | null): Root | null =>
  target instanceof HTMLElement ? target.closest<Root>('[contenteditable=true]') : null

export interface EditorInHand {
  /** What it says and the form has not heard; null where the form knows all of it. */
  words: () => LateWords | null
  stop: () => void
}

/**
 * An editor hands its words to the form when the browser is idle, half a second late at most. Whoever leaves meanwhile would lose them: so
 * the editor that somebody is in is listened to, for letters, marks and whatever else changes it.
 */
export function watchEditorInHand(
  form: HTMLElement,
  fields: () => FormState,
  written: () => void,
): EditorInHand {
  let root: Root | null = null
  let last: Written | null = null
  let unlisten: (() => void) | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const enter = ({ target }: Event) => {
    const entered = rootOf(target)
    const editor = entered?.__lexicalEditor
    if (!entered || !editor || entered === root) return
    unlisten?.()
    root = entered
    unlisten = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      const path = entered.closest<HTMLElement>('[data-field-path]')?.dataset['fieldPath']
      if (path === undefined || dirtyElements.size + dirtyLeaves.size === 0) return
      last = { path, editor, row: rowAt(fields(), path), had: fields()[path]?.value }
      timer ??= setTimeout(() => {
        timer = undefined
        written()
      }, untilShown)
    })
  }
  form.addEventListener('focusin', enter)
  return {
    words() {
      if (!last) return null
      const { path, had, row, editor } = last
      const now = fields()
      const isUnheard = now[path]?.value === had && rowAt(now, path) === row
      return isUnheard ? { path, had, value: editor.getEditorState().toJSON() } : null
    },
    stop() {
      clearTimeout(timer)
      unlisten?.()
      form.removeEventListener('focusin', enter)
    },
  }
}
