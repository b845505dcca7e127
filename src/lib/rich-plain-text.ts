interface Inline {
  type: string
  text?: string
  children?: readonly Inline[]
}
interface Block {
  children?: readonly Inline[]
  items?: readonly (readonly Inline[])[]
}

const wordsOf = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => (node.type === 'linebreak' ? ' ' : (node.text ?? wordsOf(node.children ?? []))))
    .join('')

/** The words of rich text past its transformer (`RichText`), on one line. */
export const richPlainText = (text: readonly Block[]): string =>
  text
    .flatMap(({ children, items = [] }) => [...(children ? [children] : []), ...items])
    .map(wordsOf)
    .join(' ')
