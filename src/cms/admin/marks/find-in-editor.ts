import { $getRoot, type LexicalEditor, type TextNode } from '@payloadcms/richtext-lexical/lexical'

import { type FoundBracket, foundBrackets } from '@/text/found-brackets'

import { $markOf, $runsOf, wordsOf } from './mark-state'
import type { Place } from './toggle-mark'

type Found = Pick<FoundBracket, 'words' | 'mark'> & { place: Place }

/** Brackets that nobody has said anything of, from the first on. */
export function $bracketsFound(isLeft: (words: string) => boolean): Found[] {
  const lines = new Map<string | undefined, TextNode[]>()
  for (const text of $getRoot().getAllTextNodes()) {
    const parent = text.getParent()
    const line = (parent?.isInline() ? parent.getParent() : parent)?.getKey()
    const own = lines.get(line)
    if (own) own.push(text)
    else lines.set(line, [text])
  }
  return [...lines.values()].flatMap((line) =>
    $runsOf(line).flatMap((run) =>
      run[0] && $markOf(run[0]) === null
        ? foundBrackets(wordsOf(run))
            .filter(({ words }) => !isLeft(words))
            .map(({ words, mark, start, end }) => ({ words, mark, place: { run, start, end } }))
        : [],
    ),
  )
}

export const bracketsFoundIn = (editor: LexicalEditor, isLeft: (words: string) => boolean): Found[] =>
  editor.getEditorState().read(() => $bracketsFound(isLeft))
