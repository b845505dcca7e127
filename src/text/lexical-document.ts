import { type LexicalNode, paragraphNode, textNode } from './lexical'

type Pieces = readonly ReturnType<typeof textNode>[]

const whole = (text: string): Pieces => [textNode(text)]

/** Reads `*…*` as emphasis. */
export const emphasised = (text: string): Pieces =>
  text
    .split(/\*([^*]+)\*/)
    .map((part, n) => textNode(part, n % 2 === 1 ? ['italic'] : []))
    .filter((piece) => piece.text !== '')

/** A Lexical document of paragraphs, as the editor would store it. */
export const lexicalDocument = (paragraphs: readonly string[], read = whole) =>
  documentOf(paragraphs.map((text) => paragraphNode(read(text))))

export const documentOf = <Block extends LexicalNode & { type: string; version: number }>(
  blocks: readonly Block[],
) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '' as const,
    indent: 0,
    children: [...blocks],
  },
})
