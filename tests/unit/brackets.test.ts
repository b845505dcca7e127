import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { validRichText } from '@/cms/fields/valid-rich-text'
import { bracketedPieces } from '@/text/brackets'
import { linkNode, type LexicalNode, paragraphNode, textNode } from '@/text/lexical'
import { documentOf, lexicalDocument } from '@/text/lexical-document'
import { plainText } from '@/text/plain-text'
import { toRichText } from '@/text/to-rich-text'

const stored = (children: readonly LexicalNode[]) =>
  validRichText(documentOf([paragraphNode(children)]), { field: 'answer', takesDrafts: true, language: 'en' })
const runsIn = (document: unknown) => {
  const [block] = toRichText(document)
  return block && 'children' in block ? block.children : []
}

describe('words in square brackets', () => {
  it.each([
    [['We came [in the area] in May.'], [['We came ', '[in the area]', ' in May.']]],
    [['[a][b]'], [['[a]', '[b]']]],
    [['[sic [!]] so'], [['[sic [!]]', ' so']]],
    [
      ['to [the ', 'old', ' town] then'],
      [['to ', '[the '], ['old'], [' town]', ' then']],
    ],
    [['never [closed'], [['never [closed']]],
    [['a] b [c]'], [['a] b ', '[c]']]],
    [[''], [[]]],
  ])('are cut where they begin and end: %j', (texts, pieces) => {
    expect(bracketedPieces(texts).map((own) => own.map(({ text }) => text))).toEqual(pieces)
  })

  it('stay the words that they are, however they are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('[', ']', 'a', ' ') })), (texts) => {
        expect(bracketedPieces(texts).map((own) => own.map(({ text }) => text).join(''))).toEqual(texts)
      }),
    )
  })
})

describe('a mark', () => {
  it('is kept on words in brackets, of whatever looks and links they are made', () => {
    const document = stored([
      textNode('to '),
      textNode('[the ', [], 'insertion'),
      linkNode('https://example.org/', [textNode('old', ['bold'], 'insertion')]),
      textNode(' town]', [], 'insertion'),
    ])
    expect(runsIn(document)).toEqual([
      { type: 'text', text: 'to ', formats: [] },
      { type: 'text', text: '[the ', formats: [], mark: 'insertion' },
      {
        type: 'link',
        href: 'https://example.org/',
        children: [{ type: 'text', text: 'old', formats: ['bold'], mark: 'insertion' }],
      },
      { type: 'text', text: ' town]', formats: [], mark: 'insertion' },
    ])
    expect(stored(document.root.children[0]?.children ?? [])).toEqual(document)
  })

  it('is taken off what stands outside of brackets, since it could not be told apart from what was said', () => {
    const said = [
      textNode('[here] he said', [], 'insertion'),
      textNode(' no brackets', ['bold'], 'redaction'),
    ]
    expect(runsIn(stored(said))).toEqual([
      { type: 'text', text: '[here]', formats: [], mark: 'insertion' },
      { type: 'text', text: ' he said', formats: [] },
      { type: 'text', text: ' no brackets', formats: ['bold'] },
    ])
    expect(plainText(stored(said))).toBe('[here] he said no brackets')
  })

  it('that nobody knows is dropped, and whatever else a program hangs on a node', () => {
    const odd = { ...textNode('[a]'), $: { mark: 'shout', other: 1 } }
    const more = { ...textNode('[b]'), $: { mark: 'omission', other: 1 } }
    const document = stored([odd, textNode(' '), more])
    expect(JSON.stringify(document)).not.toMatch(/shout|other/)
    expect(runsIn(document).map((run) => 'mark' in run && run.mark)).toEqual([false, false, 'omission'])
  })

  it('changes nothing in texts that have none', () => {
    const document = lexicalDocument(['He came [in May] (the coast).', '[…] *Yes* [unclosed'])
    const where = { field: 'answer', takesDrafts: true, language: 'en' } as const
    expect(JSON.stringify(validRichText(document, where))).toBe(JSON.stringify(document))
  })
})
