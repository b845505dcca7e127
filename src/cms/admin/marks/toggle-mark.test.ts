import {
  $createParagraphNode,
  $createRangeSelection,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type LexicalEditor,
  TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { beforeEach, describe, expect, it } from 'vitest'

import { toRichText } from '@/text/to-rich-text'

import { bracketsFoundIn } from './find-in-editor'
import { $withSoundMark } from './mark-state'
import { $markFound, $toggleMark } from './toggle-mark'

let editor: LexicalEditor

/** Paragraphs of texts; `*` before one makes it bold. */
const write = (...paragraphs: string[][]) =>
  editor.update(
    () => {
      const blocks = paragraphs.map((texts) =>
        $createParagraphNode().append(
          ...texts.map((text) =>
            $createTextNode(text.replace('*', '')).setFormat(text.startsWith('*') ? 1 : 0),
          ),
        ),
      )
      $getRoot()
        .clear()
        .append(...blocks)
    },
    { discrete: true },
  )

type Point = readonly [paragraph: number, text: number, offset: number]

function choose([paragraph, text, offset]: Point, to: Point): void {
  const selection = $createRangeSelection()
  const keyAt = (block: number, n: number) => {
    const parent = $getRoot().getChildAtIndex(block)
    return ($isElementNode(parent) && parent.getChildAtIndex(n)?.getKey()) || ''
  }
  selection.anchor.set(keyAt(paragraph, text), offset, 'text')
  selection.focus.set(keyAt(to[0], to[1]), to[2], 'text')
  $setSelection(selection)
}

const toggle = (mark: Parameters<typeof $toggleMark>[1], from: Point, to: Point = from) =>
  editor.update(
    () => {
      choose(from, to)
      $toggleMark($getSelection(), mark)
    },
    { discrete: true },
  )

const type = (words: string) =>
  editor.update(
    () => {
      const selection = $getSelection()
      if ($isRangeSelection(selection)) selection.insertText(words)
    },
    { discrete: true },
  )

/** `insertion|[words]`, text by text. */
const stored = () =>
  toRichText(editor.getEditorState().toJSON()).map((block) =>
    'children' in block
      ? block.children.map((run) =>
          run.type === 'text' ? `${run.mark ? `${run.mark}|` : ''}${run.text}` : run.type,
        )
      : [],
  )

beforeEach(() => {
  editor = createHeadlessEditor({
    onError: (error) => {
      throw error
    },
  })
  editor.registerNodeTransform(TextNode, $withSoundMark)
})

describe('a mark on chosen words', () => {
  it('puts them in brackets, without the spaces that were chosen along', () => {
    write(['We lived in the area then'])
    toggle('insertion', [0, 0, 8], [0, 0, 21])
    expect(stored()).toEqual([['We lived ', 'insertion|[in the area]', ' then']])
  })

  it('keeps brackets that are there, whether they were chosen along or not, or only the caret is within', () => {
    for (const [from, to] of [
      [9, 22],
      [10, 21],
      [12, 12],
      [22, 9],
    ] as const) {
      write(['We lived [in the area] then'])
      toggle('unclear', [0, 0, from], [0, 0, to])
      expect(stored()).toEqual([['We lived ', 'unclear|[in the area]', ' then']])
    }
  })

  it('goes over words of several looks', () => {
    write(['in the ', '*old', ' town'])
    toggle('note', [0, 0, 3], [0, 2, 5])
    expect(stored()).toEqual([['in ', 'note|[the ', 'note|old', 'note| town]']])
  })

  it('leaves out what is left out, and keeps back what is kept back', () => {
    write(['I told Ahmad of it, at length'])
    toggle('redaction', [0, 0, 7], [0, 0, 12])
    expect(stored()).toEqual([['I told ', 'redaction|[redacted]', ' of it, at length']])
    toggle('omission', [0, 2, 7], [0, 2, 17])
    expect(stored()).toEqual([['I told ', 'redaction|[redacted]', ' of it, ', 'omission|[…]']])
  })

  it('says it in the language of its line', () => {
    write(['كنا مع أحمد في حلب'])
    toggle('redaction', [0, 0, 7], [0, 0, 11])
    expect(stored()).toEqual([['كنا مع ', 'redaction|[محجوب]', ' في حلب']])
  })

  it('is taken off by the same, and becomes another by another, and the words stay', () => {
    write(['so [in the area]'])
    toggle('insertion', [0, 0, 5])
    toggle('note', [0, 1, 3])
    expect(stored()).toEqual([['so ', 'note|[in the area]']])
    toggle('note', [0, 1, 3])
    expect(stored()).toEqual([['so [in the area]']])
  })

  it('is not put on words of two paragraphs', () => {
    write(['one'], ['two'])
    toggle('insertion', [0, 0, 1], [1, 0, 2])
    expect(stored()).toEqual([['one'], ['two']])
  })

  it('at the caret writes what is to stand there', () => {
    write(['He went '])
    toggle('omission', [0, 0, 8])
    expect(stored()).toEqual([['He went ', 'omission|[…]']])
    write(['He went '])
    toggle('insertion', [0, 0, 8])
    type('home')
    expect(stored()).toEqual([['He went ', 'insertion|[home]']])
  })
})

describe('what is written at marked words', () => {
  it('behind the bracket is not marked, within it is', () => {
    write(['[in the area]'])
    toggle('insertion', [0, 0, 3])
    type(' he said')
    expect(stored()).toEqual([['insertion|[in the area]', ' he said']])
  })

  it('loses the mark with its bracket', () => {
    write(['so [in]'])
    toggle('insertion', [0, 0, 5])
    editor.update(
      () => {
        const text = $getRoot().getAllTextNodes()[1]
        if ($isTextNode(text)) text.setTextContent('[in')
      },
      { discrete: true },
    )
    expect(stored()).toEqual([['so [in']])
  })
})

describe('brackets typed by hand', () => {
  it('are found line by line where nobody has marked or left them, and marked when that is asked for', () => {
    write(['He [the ', '*mayor', '] came [...]'], ['to (the coast) [in May]'])
    const before = stored()
    const found = bracketsFoundIn(editor, (words) => words === '[in May]')
    expect(found.map(({ words, mark }) => [words, mark])).toEqual([
      ['[the mayor]', 'insertion'],
      ['[...]', 'omission'],
    ])
    expect(stored()).toEqual(before)
    editor.update(() => found[0] && $markFound(found[0].place, 'insertion'), { discrete: true })
    expect(stored()[0]).toEqual(['He ', 'insertion|[the ', 'insertion|mayor', 'insertion|]', ' came [...]'])
    expect(bracketsFoundIn(editor, () => false).map(({ words }) => words)).toEqual(['[...]', '[in May]'])
  })
})
