import { strToU8, zipSync } from 'fflate'

import { element, type Markup, xmlDocument } from '@/text/markup'

import { footnoteStyle, markStyles } from './docx-mark-style'

const office = 'http://schemas.openxmlformats.org'
const word = `${office}/wordprocessingml/2006/main`
const related = `${office}/officeDocument/2006/relationships`
const packaged = `${office}/package/2006`
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const relations = (rows: readonly Markup[]) =>
  xmlDocument(element('Relationships', { xmlns: `${packaged}/relationships` }, rows))

const contentTypes = xmlDocument(
  element('Types', { xmlns: `${packaged}/content-types` }, [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    element('Override', { PartName: '/word/document.xml', ContentType: `${wordType}.document.main+xml` }),
    element('Override', { PartName: '/word/styles.xml', ContentType: `${wordType}.styles+xml` }),
  ]),
)

const named = (type: 'paragraph' | 'character', id: string, name: string, looks: readonly Markup[]) =>
  element(
    'w:style',
    { 'w:type': type, 'w:styleId': id, 'w:customStyle': name.startsWith('Dragoman') ? 1 : null },
    [element('w:name', { 'w:val': name }), ...looks],
  )

const looks = (...inner: (Markup | null)[]) => element('w:rPr', {}, inner)
const font = element('w:rFonts', { 'w:ascii': 'Georgia', 'w:hAnsi': 'Georgia', 'w:cs': 'Arial' })
const monospaced = element('w:rFonts', { 'w:ascii': 'Courier New', 'w:hAnsi': 'Courier New' })
/** Arabic letters are set a point larger to look as large. */
const size = (points: number) => [
  element('w:sz', { 'w:val': points * 2 }),
  element('w:szCs', { 'w:val': points * 2 + 2 }),
]
const spaced = (after: number) => element('w:pPr', {}, [element('w:spacing', { 'w:after': after })])

const styles = xmlDocument(
  element('w:styles', { 'xmlns:w': word }, [
    element('w:docDefaults', {}, [element('w:rPrDefault', {}, [looks(font, ...size(11))])]),
    element('w:style', { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' }, [
      element('w:name', { 'w:val': 'Normal' }),
      spaced(80),
    ]),
    named('paragraph', 'Title', 'Title', [spaced(160), looks(element('w:b'), element('w:bCs'), ...size(18))]),
    named('paragraph', 'Where', 'Dragoman Where', [
      spaced(0),
      looks(element('w:color', { 'w:val': '6B6B6B' }), ...size(9)),
    ]),
    named('character', 'Hyperlink', 'Hyperlink', [
      looks(element('w:color', { 'w:val': '0B57A4' }), element('w:u', { 'w:val': 'single' })),
    ]),
    named('character', 'Footnote', footnoteStyle, [
      looks(element('w:color', { 'w:val': '0B57A4' }), element('w:vertAlign', { 'w:val': 'superscript' })),
    ]),
    named('character', 'Code', 'Dragoman Code', [looks(monospaced)]),
    ...markStyles.map(({ id, name, isCode }) =>
      named('character', id, name, [
        looks(isCode ? monospaced : null, element('w:color', { 'w:val': '6B6B6B' })),
      ]),
    ),
    named('character', 'Key', 'Dragoman Key', [looks(element('w:vanish'))]),
  ]),
)

// A4 on its side, so that both columns have the length of a line.
const page = element('w:sectPr', {}, [
  element('w:pgSz', { 'w:w': 16838, 'w:h': 11906, 'w:orient': 'landscape' }),
  element('w:pgMar', {
    'w:top': 1000,
    'w:right': 1000,
    'w:bottom': 1000,
    'w:left': 1000,
    'w:header': 500,
    'w:footer': 500,
    'w:gutter': 0,
  }),
])

/** A .docx of this body; `links` are the addresses that its hyperlinks name, in order from `link1`. */
export function docxPackage(body: readonly Markup[], links: readonly string[]): Uint8Array<ArrayBuffer> {
  const document = element('w:document', { 'xmlns:w': word, 'xmlns:r': related }, [
    element('w:body', {}, [...body, page]),
  ])
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations([
      element('Relationship', { Id: 'rId1', Type: `${related}/officeDocument`, Target: 'word/document.xml' }),
    ]),
    'word/document.xml': xmlDocument(document),
    'word/styles.xml': styles,
    'word/_rels/document.xml.rels': relations([
      element('Relationship', { Id: 'styles', Type: `${related}/styles`, Target: 'styles.xml' }),
      ...links.map((href, n) =>
        element('Relationship', {
          Id: `link${String(n + 1)}`,
          Type: `${related}/hyperlink`,
          Target: href,
          TargetMode: 'External',
        }),
      ),
    ]),
  }
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
  // One day for all: the same translation is the same file.
  return zipSync(bytes, { mtime: new Date(2000, 0, 1) })
}
