import { element, type Markup, xmlDocument } from '@/text/markup'

import { fingerprint } from './fingerprint'
import { type MarkedText, markSource, markTarget } from './marks'
import type { TranslationFile, TranslationUnit } from './translation-file'
import { contexts, ctypeOf, ownNamespace, xliffNamespace } from './xliff-marks'

function inline(piece: MarkedText): Markup | string {
  if (typeof piece === 'string') return piece
  const { mark, id, children } = piece
  const isEmpty = mark.kind === 'linebreak' || mark.kind === 'footnote'
  const name = isEmpty ? 'x' : 'g'
  const attributes = { id, ctype: ctypeOf(mark), 'dragoman:href': mark.href }
  return element(name, attributes, isEmpty ? undefined : children.map(inline))
}

/** A group of its own, not attributes: programs that drop what is foreign to them keep XLIFF's own elements. */
const origin = ({ sourceHash, target }: TranslationUnit): Markup =>
  element('context-group', { name: 'dragoman', purpose: 'information' }, [
    element('context', { 'context-type': contexts.sourceHash }, [sourceHash]),
    element('context', { 'context-type': contexts.sentTarget }, [fingerprint(target)]),
  ])

function unit(file: TranslationFile, one: TranslationUnit): Markup {
  const source = markSource(one.source)
  const state = one.behind ? 'needs-review-translation' : 'translated'
  const target =
    one.target &&
    element(
      'target',
      { 'xml:lang': file.targetLanguage, state },
      markTarget(one.target, source.marks).marked.map(inline),
    )
  return element('trans-unit', { id: one.id, resname: one.id, 'xml:space': 'preserve' }, [
    element('source', { 'xml:lang': file.sourceLanguage }, source.marked.map(inline)),
    target,
    origin(one),
    ...one.notes.map((note) => element('note', { from: 'dragoman', annotates: 'source' }, [note])),
  ])
}

/** A translation as XLIFF 1.2. What is not translated has no `<target>`, so that no program takes it for done. */
export function writeXliff(file: TranslationFile): string {
  const { work, sourceLanguage, targetLanguage, units } = file
  const attributes = {
    original: work,
    'source-language': sourceLanguage,
    'target-language': targetLanguage,
    datatype: 'plaintext',
    'tool-id': 'dragoman',
    'xml:space': 'preserve',
  }
  const root = { version: '1.2', xmlns: xliffNamespace, 'xmlns:dragoman': ownNamespace }
  return xmlDocument(
    element('xliff', root, [
      element('file', attributes, [
        element('header', {}, [element('tool', { 'tool-id': 'dragoman', 'tool-name': 'Dragoman' })]),
        element(
          'body',
          {},
          units.flatMap((one) => ['\n', unit(file, one)]),
        ),
      ]),
    ]),
  )
}
