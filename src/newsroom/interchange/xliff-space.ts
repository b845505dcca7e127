import type { MarkedText } from './marks'

/** The text and its edges: white space with a line end in it is how a program lays a file out there. */
function withoutEdge(text: string, trimmed: string): string {
  const edge = text.length - trimmed.length
  const white = text.startsWith(trimmed) ? text.slice(text.length - edge) : text.slice(0, edge)
  return white.includes('\n') ? trimmed : text
}
const withoutStart = (text: string) => withoutEdge(text, text.trimStart())
const withoutEnd = (text: string) => withoutEdge(text, text.trimEnd())

/** Lines that are indented go on from those before them. */
const unindented = (text: string): string =>
  text
    .split('\n')
    .map((line, n) => (n > 0 && /^[ \t]/.test(line) ? ` ${line.trimStart()}` : `${n > 0 ? '\n' : ''}${line}`))
    .join('')

/** A text of a unit without the layout of the file. Line ends of ours are elements, so that one in a text is a translator's. */
export function withoutLayout(marked: readonly MarkedText[], isKept: boolean): MarkedText[] {
  const inline = (pieces: readonly MarkedText[]): MarkedText[] =>
    pieces.map((piece) =>
      typeof piece === 'string' ? unindented(piece) : { ...piece, children: inline(piece.children) },
    )
  const trimmed = marked.map((piece, n) => {
    if (typeof piece !== 'string') return piece
    const start = n === 0 ? withoutStart(piece) : piece
    return n === marked.length - 1 ? withoutEnd(start) : start
  })
  return isKept ? trimmed : inline(trimmed)
}
