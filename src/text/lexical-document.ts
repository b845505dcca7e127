interface Piece {
  text: string
  italic?: boolean
}

const italicBit = 2

const textNode = ({ text, italic = false }: Piece) => ({
  type: 'text',
  version: 1,
  text,
  format: italic ? italicBit : 0,
  style: '',
  mode: 'normal',
  detail: 0,
})

const paragraphNode = (pieces: readonly Piece[]) => ({
  type: 'paragraph',
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  textFormat: 0,
  textStyle: '',
  children: pieces.map(textNode),
})

const whole = (text: string): readonly Piece[] => [{ text }]

/** Reads `*…*` as emphasis. */
export const emphasised = (text: string): readonly Piece[] =>
  text
    .split(/\*([^*]+)\*/)
    .map((part, n) => ({ text: part, italic: n % 2 === 1 }))
    .filter((piece) => piece.text !== '')

/** A Lexical document of paragraphs, as the editor would store it. */
export const lexicalDocument = (paragraphs: readonly string[], read = whole) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '' as const,
    indent: 0,
    children: paragraphs.map((text) => paragraphNode(read(text))),
  },
})
