import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'

import { symbolOf } from '@/newsroom/interchange/docx-symbols'
import { planChanges } from '@/newsroom/interchange/plan-changes'
import { readDocx } from '@/newsroom/interchange/read-docx'
import { readXliff } from '@/newsroom/interchange/read-xliff'
import { plainRuns, wordsOf } from '@/newsroom/interchange/tidy-runs'
import type { TranslationFile } from '@/newsroom/interchange/translation-file'
import { writeDocx } from '@/newsroom/interchange/write-docx'
import { writeXliff } from '@/newsroom/interchange/write-xliff'

const id = 'qaaaaaa.answer.1'
const present: TranslationFile = {
  work: 'wabcdefgh',
  sourceLanguage: 'en',
  targetLanguage: 'ar',
  units: [
    {
      id,
      source: plainRuns('We had no water.'),
      target: null,
      sourceHash: 'now',
      behind: false,
      notes: ['1 of 1', 'Speaker: Ada'],
    },
  ],
}

const office = 'http://schemas.openxmlformats.org'
const w = `xmlns:w="${office}/wordprocessingml/2006/main"`
const run = (words: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
const inRun = (inner: string) => `<w:r>${inner}</w:r>`
const paragraph = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`
const fieldChar = (type: string) => inRun(`<w:fldChar w:fldCharType="${type}"/>`)
const instruction = (words: string) => inRun(`<w:instrText>${words}</w:instrText>`)

interface Around {
  /** More parts of the file, by their names and by what they are. */
  parts?: Readonly<Record<string, { type: string; xml: string }>>
  before?: string
  afterRow?: string
}

/** The file as it comes back with this in the target's cell, and these parts. */
function docx(cell: string, { parts = {}, before = '', afterRow = '' }: Around = {}): Uint8Array {
  const files = unzipSync(writeDocx(present, 'ar'))
  const document = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  const filled = document
    .replace(
      /<w:p><w:pPr><w:bidi w:val="1"\/><\/w:pPr><\/w:p>(<\/w:tc><\/w:tr>)/,
      (_, end: string) => cell + end + afterRow,
    )
    .replace('<w:body>', `<w:body>${before}`)
  const names = Object.keys(parts)
  const relations = names.map(
    (name) =>
      `<Relationship Id="x${name}" Type="${office}/officeDocument/2006/relationships/${parts[name]?.type ?? ''}" Target="${name}.xml"/>`,
  )
  const known = strFromU8(files['word/_rels/document.xml.rels'] ?? new Uint8Array())
  return zipSync({
    ...files,
    'word/document.xml': strToU8(filled),
    'word/_rels/document.xml.rels': strToU8(
      known.replace('</Relationships>', `${relations.join('')}</Relationships>`),
    ),
    ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, strToU8(parts[name]?.xml ?? '')])),
  })
}

/** What a cell says, and what of it is told to be passed over, by its unit. */
function read(cell: string, around?: Around) {
  const plan = planChanges(present, readDocx(docx(cell, around)), () => true)
  return {
    text: wordsOf(plan.changed[0]?.after ?? []),
    passedOver: plan.passedOver.map((one) => [one.id, one.kind, one.words]),
    more: plan.morePassedOver,
  }
}

const water = run('لم يكن ماء')

describe('a symbol is its character', () => {
  test.each([
    ['Wingdings', 'F0E0', '→'],
    ['Wingdings', 'F0DF', '←'],
    ['Wingdings', 'F0E8', '➔'],
    ['Wingdings', 'F0FC', '✔'],
    ['Wingdings', 'F0FB', '✗'],
    ['Wingdings', 'F0A7', '▪'],
    ['Wingdings', 'F0FE', '☑'],
    ['Wingdings', 'F04A', '☺'],
    ['wingdings', '00E0', '→'],
    ['Symbol', 'F0B7', '•'],
    ['Symbol', 'F061', 'α'],
    ['Symbol', 'F0AE', '→'],
    ['Symbol', 'F0B3', '≥'],
    ['Wingdings 2', 'F050', '✓'],
    ['Wingdings 3', 'F022', '→'],
    ['Webdings', 'F061', '✔'],
    ['Arial', '2192', '→'],
    ['Segoe UI Emoji', '1F60A', '😊'],
  ])('of %s %s', (font, char, shown) => {
    const { text, passedOver } = read(
      paragraph(`${run('أ ')}${inRun(`<w:sym w:font="${font}" w:char="${char}"/>`)}${run(' ب')}`),
    )
    expect([text, passedOver]).toEqual([`أ ${shown} ب`, []])
  })

  test.each([
    ['Bookshelf Symbol 7', 'F0E0'],
    ['Wingdings', 'F07F'],
    ['Arial', 'F0E0'],
    ['Arial', 'D800'],
    ['Arial', 'FFFFFFFF'],
    ['Arial', '0'],
  ])('or told of by its font and number: %s %s', (font, char) => {
    const { text, passedOver } = read(paragraph(water + inRun(`<w:sym w:font="${font}" w:char="${char}"/>`)))
    expect(text).toBe('لم يكن ماء')
    expect(passedOver).toEqual([[id, 'symbol', `${font} ${char.padStart(4, '0')}`]])
  })

  test('as a letter in its font, as a field, and as what new programs write', () => {
    const fonts = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'
    const field = fieldChar('begin') + instruction(' SYMBOL 224 \\f "Wingdings" ') + fieldChar('end')
    const emoji =
      '<w:r><mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="w16se"><w16se:symEx xmlns:w16se="urn:se" w16se:font="Segoe UI Emoji" w16se:char="1F60A"/></mc:Choice><mc:Fallback><w:t>😊</w:t></mc:Fallback></mc:AlternateContent></w:r>'
    expect(read(paragraph(`${run('à \uf0e0', fonts)}${run(' ')}${field}${emoji}`))).toMatchObject({
      text: '→ → →😊',
      passedOver: [],
    })
  })

  test.each(['Symbol', 'Wingdings', 'Wingdings 2', 'Wingdings 3', 'Webdings'])(
    'of %s at any place, or nobody knows: never a private one',
    (font) => {
      for (let code = 0; code <= 0xffff; code += 1)
        expect(symbolOf(font, code) ?? '').not.toMatch(/[\p{Co}\p{Cs}]/u)
    },
  )
})

const notes = (kind: 'footnote' | 'endnote', words: string) =>
  `<w:${kind}s ${w}><w:${kind} w:id="0" w:type="separator"><w:p>${run('—x—')}</w:p></w:${kind}><w:${kind} w:id="2">${paragraph(run(words))}</w:${kind}></w:${kind}s>`
const comments = `<w:comments ${w}><w:comment w:id="0" w:author="Salma Test">${paragraph(run('أهذا اسمه؟'))}${paragraph(run('لست متأكدة'))}</w:comment></w:comments>`
const textBox = (words: string) =>
  `<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${paragraph(run(words))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph(run(words))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>`

describe('what somebody writes where nothing is taken from is told of, by its unit', () => {
  const cases: [name: string, cell: string, passedOver: [kind: string, words: string][], around?: Around][] =
    [
      [
        'a footnote',
        paragraph(water + inRun('<w:footnoteReference w:id="2"/>')),
        [['footnote', 'حلب في الشمال']],
        { parts: { footnotes: { type: 'footnotes', xml: notes('footnote', 'حلب في الشمال') } } },
      ],
      [
        'an endnote',
        paragraph(water + inRun('<w:endnoteReference w:id="2"/>')),
        [['endnote', 'سنة ٢٠١٢']],
        { parts: { endnotes: { type: 'endnotes', xml: notes('endnote', 'سنة ٢٠١٢') } } },
      ],
      [
        'a comment of several paragraphs',
        paragraph(
          `<w:commentRangeStart w:id="0"/>${water}<w:commentRangeEnd w:id="0"/>${inRun('<w:commentReference w:id="0"/>')}`,
        ),
        [['comment', 'أهذا اسمه؟ لست متأكدة']],
        { parts: { comments: { type: 'comments', xml: comments } } },
      ],
      ['a text box, once', paragraph(water + textBox('في مربع')), [['textBox', 'في مربع']]],
      ['a text box within a run', paragraph(water + inRun(textBox('في مربع'))), [['textBox', 'في مربع']]],
      [
        'a picture, by what it says of itself',
        paragraph(water + inRun('<w:drawing><wp:docPr xmlns:wp="urn:wp" id="1" descr="خريطة"/></w:drawing>')),
        [['picture', 'خريطة']],
      ],
      ['an embedded document', `${paragraph(water)}<w:altChunk r:id="rId9"/>`, [['embedded', 'rId9']]],
      ['a picture that says nothing', paragraph(water + inRun('<w:pict/>')), [['picture', '']]],
      [
        'a tracked deletion, as one',
        paragraph(
          `${water}<w:del><w:r><w:delText>ولا </w:delText></w:r></w:del><w:del><w:r><w:delText>خبز</w:delText></w:r></w:del>`,
        ),
        [['deleted', 'ولا خبز']],
      ],
      ['hidden text', paragraph(water + run('سرّ', '<w:vanish/>')), [['hidden', 'سرّ']]],
      ['text hidden by a style', paragraph(water + run('سرّ', '<w:rStyle w:val="Key"/>')), [['hidden', 'سرّ']]],
      [
        'an entry of an index',
        paragraph(water + fieldChar('begin') + instruction(' XE "ماء" ') + fieldChar('end')),
        [['field', 'XE "ماء"']],
      ],
      [
        'a field that never ends',
        paragraph(water + fieldChar('begin') + instruction('REF x') + run(' ضائع')),
        [['field', 'ضائعREF x']],
      ],
      [
        'a simple field that shows nothing',
        paragraph(`${water}<w:fldSimple w:instr="TC ماء"/>`),
        [['field', 'TC ماء']],
      ],
      [
        'the placeholder of a content control',
        paragraph(
          `${water}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('انقر هنا')}</w:sdtContent></w:sdt>`,
        ),
        [['placeholder', 'انقر هنا']],
      ],
      [
        'a number of a list',
        paragraph(water, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
        [['numbering', 'لم يكن ماء']],
      ],
      [
        'a reading above words',
        paragraph(
          inRun(`<w:ruby><w:rubyPr/><w:rt>${run('لَمْ')}</w:rt><w:rubyBase>${water}</w:rubyBase></w:ruby>`),
        ),
        [['ruby', 'لَمْ']],
      ],
      [
        'a column of the translator’s own',
        `${paragraph(water)}</w:tc><w:tc>${paragraph(run('هل هذا صحيح؟'))}`,
        [['cell', 'هل هذا صحيح؟']],
      ],
    ]
  test.each(cases)('%s', (_, cell, passedOver, around) => {
    expect(read(cell, around)).toEqual({
      text: 'لم يكن ماء',
      passedOver: passedOver.map(([kind, words]) => [id, kind, words]),
      more: 0,
    })
  })

  test('or where it stands in none', () => {
    const header = (kind: 'hdr' | 'ftr', words: string) =>
      `<w:${kind} ${w}>${paragraph(run(words))}</w:${kind}>`
    const { text, passedOver } = read(paragraph(water), {
      before: paragraph(run('رسالة إلى المحررة') + inRun(textBox('وأيضًا'))),
      afterRow: `<w:tr><w:tc>${paragraph(run('سطر'))}</w:tc></w:tr>`,
      parts: {
        footnotes: { type: 'footnotes', xml: notes('footnote', 'بلا موضع') },
        header1: { type: 'header', xml: header('hdr', 'مسودة') },
        footer1: { type: 'footer', xml: header('ftr', '12') },
        footer2: { type: 'footer', xml: header('ftr', 'سلمى') },
      },
    })
    expect(text).toBe('لم يكن ماء')
    expect(passedOver).toEqual([
      [null, 'outside', 'سطر'],
      [null, 'textBox', 'وأيضًا'],
      [null, 'outside', 'رسالة إلى المحررة'],
      [null, 'footnote', 'بلا موضع'],
      [null, 'header', 'مسودة'],
      [null, 'footer', 'سلمى'],
    ])
  })

  test('with who wrote it', () => {
    const parts = { comments: { type: 'comments', xml: comments } }
    const [comment] = readDocx(
      docx(paragraph(water + inRun('<w:commentReference w:id="0"/>')), { parts }),
    ).passedOver
    expect(comment?.by).toBe('Salma Test')
  })

  test('as far as it can be shown: the rest is counted', () => {
    const many = Array.from({ length: 1200 }, () => inRun('<w:pict/>')).join('')
    const { passedOver, more } = read(paragraph(water + many + run('ط'.repeat(3000), '<w:vanish/>')))
    expect([passedOver.length, more]).toEqual([1000, 201])
    expect(read(paragraph(water + run('ط'.repeat(3000), '<w:vanish/>'))).passedOver[0]?.[2]).toHaveLength(501)
  })
})

describe('nothing is told of', () => {
  test.each(['en', 'ar'] as const)(
    'where a file comes back as it went out, made for who reads %s',
    (language) => {
      expect(readDocx(writeDocx(present, language)).passedOver).toEqual([])
      expect(readXliff(strToU8(writeXliff(present)))[0]?.passedOver).toEqual([])
    },
  )

  test('of the key that came along with a copied source', () => {
    const key = run(`{{${id} now 0}}`, '<w:rStyle w:val="Key"/><w:vanish/>')
    expect(read(paragraph(key + water))).toEqual({ text: 'لم يكن ماء', passedOver: [], more: 0 })
    expect(read(paragraph(run(`{{${id} now 0}}`) + water)).text).toBe('لم يكن ماء')
  })

  test.each([
    ['a content control', `<w:sdt><w:sdtPr/><w:sdtContent>${water}</w:sdtContent></w:sdt>`],
    ['a smart tag', `<w:smartTag><w:smartTagPr/>${water}</w:smartTag>`],
    ['an insertion', `<w:ins w:author="Salma">${water}</w:ins>`],
    ['what was moved', `<w:moveFrom>${water}</w:moveFrom><w:moveTo>${water}</w:moveTo>`],
    [
      'a field and its result',
      fieldChar('begin') + instruction('REF a') + fieldChar('separate') + water + fieldChar('end'),
    ],
    ['a formula', `<m:oMath xmlns:m="urn:m"><m:r><m:t>لم يكن ماء</m:t></m:r></m:oMath>`],
    ['a direction', `<w:bdo w:val="rtl">${water}</w:bdo>`],
  ])('of %s: it is read', (_, inner) => {
    expect(read(paragraph(inner))).toEqual({ text: 'لم يكن ماء', passedOver: [], more: 0 })
  })
})

test('notes and comments that translators leave in XLIFF are told of, too', () => {
  const back = writeXliff(present)
    .replace('</source>', '</source><target>لم <mrk mtype="x-comment" comment="أم لن؟">يكن</mrk></target>')
    .replace('</trans-unit>', '<note from="Salma Test">من يتكلم؟</note><note>1 of 1</note></trans-unit>')
    .replace('<header>', '<header><note>سلّمت يوم الأحد</note>')
  expect(readXliff(strToU8(back))[0]?.passedOver).toEqual([
    { id: null, kind: 'note', words: 'سلّمت يوم الأحد', by: null },
    { id, kind: 'note', words: 'من يتكلم؟', by: 'Salma Test' },
    { id, kind: 'note', words: 'أم لن؟', by: null },
  ])
})
