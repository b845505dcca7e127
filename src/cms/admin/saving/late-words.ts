import type { FormState } from 'payload'

interface Editor {
  getEditorState: () => { toJSON: () => unknown }
}

/** An editor that was written in, with what the form had of it before. */
export interface LateEditor {
  path: string
  root: HTMLElement & { __lexicalEditor?: Editor }
  had: unknown
}

/** The rich text editor that an event is in; null for any other field. */
export function editorOf(target: EventTarget | null, fields: FormState): LateEditor | null {
  const root = target instanceof HTMLElement ? target.closest<HTMLElement>('[contenteditable=true]') : null
  const path = root?.closest<HTMLElement>('[data-field-path]')?.dataset['fieldPath']
  return root && path ? { path, root, had: fields[path]?.value } : null
}

/**
 * An editor hands its words to the form when the browser is idle, half a second late at most. Whoever leaves meanwhile
 * would lose them: this is the form with what the editor that was written in last says now.
 */
export function withLateWords(fields: FormState, late: LateEditor | null): FormState {
  const field = late ? fields[late.path] : undefined
  const editor = late?.root.__lexicalEditor
  // Once the form has heard from the editor, it knows more than this.
  if (!late || !field || !editor || field.value !== late.had) return fields
  return { ...fields, [late.path]: { ...field, value: editor.getEditorState().toJSON() } }
}
