import {
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type LexicalNode,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'

import { footnoteNode, footnoteText } from '@/text/lexical'

const words = createState('words', { parse: (value) => (typeof value === 'string' ? value : '') })

/** A number in the text, counted by the style sheet; its words are written below the editor. */
export class FootnoteNode extends DecoratorNode<null> {
  static override getType(): string {
    return 'footnote'
  }

  static override clone(node: FootnoteNode): FootnoteNode {
    return new FootnoteNode(node.__key)
  }

  static override importJSON(stored: SerializedLexicalNode): FootnoteNode {
    return $createFootnote(footnoteText({ ...stored }))
  }

  override exportJSON(): SerializedLexicalNode {
    return footnoteNode($footnoteWords(this))
  }

  override createDOM(): HTMLElement {
    const sign = document.createElement('sup')
    sign.className = 'footnote-sign'
    return sign
  }

  override updateDOM(): false {
    return false
  }

  override isInline(): true {
    return true
  }

  override decorate(): null {
    return null
  }
}

export const $isFootnote = (node: LexicalNode | null | undefined): node is FootnoteNode =>
  node instanceof FootnoteNode

export const $footnoteWords = (node: FootnoteNode): string => $getState(node, words)

export const $setFootnoteWords = (node: FootnoteNode, now: string): FootnoteNode =>
  $setState(node, words, now)

export const $createFootnote = (said = ''): FootnoteNode => $setFootnoteWords(new FootnoteNode(), said)
