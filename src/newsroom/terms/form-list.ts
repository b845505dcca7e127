/** A form as a cell of the table has it, with what is noted of it. */
export interface NotedForm {
  form: string
  note: string | null
}

/** A cell that cannot be read as forms. */
export class FormListError extends Error {}

const escaped = (text: string) => text.replace(/[\\|{}]/g, String.raw`\$&`)

/** `Aleppo | Halab {before 1920}`: what the signs of the list itself stand for is written with a backslash. */
export const writeForms = (forms: readonly NotedForm[]): string =>
  forms.map(({ form, note }) => escaped(form) + (note ? ` {${escaped(note)}}` : '')).join(' | ')

export function readForms(cell: string): NotedForm[] {
  const forms: NotedForm[] = []
  let [form, note]: [string, string | null] = ['', null]
  let inNote = false
  const end = () => {
    if (form.trim() !== '') forms.push({ form: form.trim(), note: note?.trim() ? note.trim() : null })
    else if (note !== null) throw new FormListError(note)
    ;[form, note] = ['', null]
  }
  const letters = Array.from(cell)
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? ''
    const isPlain = letter === '\\'
    if (isPlain) at += 1
    const text = isPlain ? (letters[at] ?? '') : letter
    if (!isPlain && letter === '|' && !inNote) end()
    else if (!isPlain && letter === '{' && !inNote && note === null) [inNote, note] = [true, '']
    else if (!isPlain && letter === '}' && inNote) inNote = false
    else if (inNote) note = (note ?? '') + text
    else if (note !== null && text.trim() !== '') throw new FormListError(text)
    else form += text
  }
  if (inNote) throw new FormListError(note ?? '')
  end()
  return forms
}
