import type { Mark } from './marks'

/** XLIFF's own names of what a placeholder stands for; those that it lacks begin with `x-`. */
const names: Readonly<Record<Mark['kind'], string>> = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underlined',
  strikethrough: 'x-strikethrough',
  superscript: 'x-superscript',
  subscript: 'x-subscript',
  code: 'x-code',
  insertion: 'x-insertion',
  omission: 'x-omission',
  unclear: 'x-unclear',
  redaction: 'x-redaction',
  note: 'x-note',
  link: 'link',
  linebreak: 'lb',
  footnote: 'x-footnote',
}

export const ctypeOf = (mark: Mark): string => names[mark.kind]

export function kindOf(ctype: string | null): Mark['kind'] | null {
  const found = Object.entries(names).find(([, name]) => name === ctype)
  return (found?.[0] as Mark['kind'] | undefined) ?? null
}

export const xliffNamespace = 'urn:oasis:names:tc:xliff:document:1.2'
/** For what XLIFF has no place: where a link leads, and the number of a footnote. */
export const ownNamespace = 'urn:dragoman:interchange:1'
export const contexts = { sourceHash: 'x-source-hash', sentTarget: 'x-sent-target' } as const
