import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { readSource } from '../../src/newsroom/sources/read-source'
import { readTranscript } from '../../src/newsroom/transcripts/read-transcript'
import { refusalOf } from '../support/refusal-of'
import { readWords } from '../support/read-words'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
const docx = (body: string, more: Record<string, string> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'word/document.xml': `<w:document ${w}><w:body>${body}<w:sectPr/></w:body></w:document>`,
        'word/_rels/document.xml.rels': `<Relationships>${relation('s', 'styles', 'styles.xml')}${relation('n', 'numbering', 'numbering.xml')}${relation('f', 'footnotes', 'footnotes.xml')}${relation('c', 'comments', 'comments.xml')}${relation('h', 'header', 'header1.xml')}${relation('a', 'hyperlink', 'https://example.org/a')}</Relationships>`,
        'word/styles.xml': styles,
        'word/numbering.xml': numbering,
        ...more,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  )
const level = (n: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${String(n)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
const numbering = `<w:numbering ${w}><w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}${level(2, 'decimal', '%1.%3')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '•')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level(0, 'decimal', 'Q%1:')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num></w:numbering>`
const styles = `<w:styles ${w}><w:style w:styleId="Ttl"><w:name w:val="Title"/></w:style><w:style w:styleId="berschrift2"><w:name w:val="heading 2"/><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:styleId="Own"><w:basedOn w:val="berschrift2"/></w:style><w:style w:styleId="Outline"><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
  <w:style w:styleId="Question"><w:rPr><w:b/></w:rPr></w:style><w:style w:styleId="Points"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style></w:styles>`
const run = (text: string, looks = '') =>
  `<w:r><w:rPr>${looks}</w:rPr><w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</w:t></w:r>`
const p = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`
const styled = (name: string) => `<w:pStyle w:val="${name}"/>`
const numbered = (list: number, at = 0) =>
  `<w:numPr><w:ilvl w:val="${String(at)}"/><w:numId w:val="${String(list)}"/></w:numPr>`
const read = (body: string, more?: Record<string, string>) => readSource(docx(body, more), 'talk.docx')
const linesOf = (body: string) =>
  read(body)
    .text.split('\n')
    .filter((line) => line !== '')

describe('a Word file', () => {
  test.each([
    [
      'headings by style, by name and by level',
      [
        p(run('The fog'), styled('Ttl')),
        p(run('a'), styled('berschrift2')),
        p(run('b'), styled('Own')),
        p(run('c'), styled('Outline')),
        p(run('d'), '<w:outlineLvl w:val="0"/>'),
      ],
      ['# The fog', '## a', '## b', '### c', '# d'],
    ],
    [
      'looks',
      [p(run('She ') + run('never ', '<w:b/>') + run('read ') + run('The Times', '<w:iCs/>'))],
      ['She **never** read _The Times_'],
    ],
    [
      'looks of a paragraph',
      [p(run('Why?') + run(' No.', '<w:b w:val="0"/>'), styled('Question'))],
      ['**Why?** No.'],
    ],
    [
      'a link',
      [p(`${run('See ')}<w:hyperlink r:id="a">${run('this')}</w:hyperlink>${run('.')}`)],
      ['See [this](https://example.org/a).'],
    ],
    [
      'numbers',
      [
        p(run('a'), numbered(1)),
        p(run('b'), numbered(1, 1)),
        p(run('c'), numbered(1, 1)),
        p(run('d'), numbered(1)),
        p(run('e'), numbered(1, 2)),
        p(run('f'), numbered(4)),
        p(run('g'), numbered(4)),
      ],
      ['1. a', 'a) b', 'b) c', '2. d', '2.1 e', '7. f', '8. g'],
    ],
    [
      'numbers that are markers',
      [p(run('Why?'), numbered(3)), p(run('No.')), p(run('So?'), numbered(3))],
      ['Q1: Why?', 'No.', 'Q2: So?'],
    ],
    [
      'points',
      [
        p(run('a'), numbered(2)),
        p(run('b'), styled('Points')),
        p(run('c'), `${styled('Points')}<w:numPr><w:numId w:val="0"/></w:numPr>`),
      ],
      ['- a', '- b', 'c'],
    ],
    [
      'lines, tabs and turns',
      [
        p(`<w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t></w:r>`),
        p('<w:r><w:t>Q: Why?</w:t><w:br/><w:t>A: No.</w:t></w:r>'),
      ],
      ['one two<br>three', 'Q: Why?', 'A: No.'],
    ],
    [
      'tables row by row',
      [
        `<w:tbl><w:tr><w:tc>${p(run('a'))}</w:tc><w:tc>${p(run('b'))}${p(run('c'))}</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p(run('gone'))}</w:tc></w:tr></w:tbl>`,
      ],
      ['a', 'b', 'c'],
    ],
    [
      'insertions, and paragraphs that were joined',
      [
        p(run('a'), '<w:rPr><w:del/></w:rPr>'),
        p(`<w:ins>${run('b')}</w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del>`),
      ],
      ['ab'],
    ],
    ['large first letters', [p(run('W'), '<w:framePr w:dropCap="drop"/>'), p(run('hy?'))], ['Why?']],
    [
      'content controls',
      [
        `<w:sdt><w:sdtContent>${p(run('a'))}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p(run('Click here'))}</w:sdtContent></w:sdt>`,
      ],
      ['a'],
    ],
    ['symbols', [p('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>')], ['✔']],
    [
      'signs that are words',
      [p(run('1948. *a* _b_ [c] <d>')), p(run('# e')), p(run('- f'))],
      ['1948\\. \\*a\\* \\_b\\_ \\[c\\] \\<d>', '\\# e', '\\- f'],
    ],
  ])('%s', (_, body, lines) => {
    expect(linesOf(body.join(''))).toEqual(lines)
  })

  test('tells of what is not in the text, and where', () => {
    const notes = (kind: string, inner: string) =>
      `<w:${kind}s ${w}><w:${kind} w:id="1" w:author="Ada">${inner}</w:${kind}></w:${kind}s>`
    const { text, notes: told } = read(
      p(run('Why?')) +
        p(
          `${run('No')}<w:r><w:footnoteReference w:id="1"/></w:r><w:del w:author="Rima"><w:r><w:delText>ever</w:delText></w:r></w:del>` +
            `<w:r><w:drawing><w:txbxContent>${p(run('Boxed'))}</w:txbxContent></w:drawing></w:r>${run('hidden', '<w:vanish/>')}${run('.', '<w:u/>')}`,
        ),
      {
        'word/footnotes.xml': notes('footnote', p(run('See there.'))),
        'word/comments.xml': notes('comment', p(run('Sure?'))),
        'word/header1.xml': `<w:hdr ${w}>${p(run('Draft'))}</w:hdr>`,
      },
    )
    expect(text).toBe('Why?\n\nNo.\n')
    expect(told).toMatchObject([
      { kind: 'footnote', words: 'See there.', line: 3 },
      { kind: 'deleted', words: 'ever', by: 'Rima', line: 3 },
      { kind: 'textBox', words: 'Boxed', line: 3 },
      { kind: 'hidden', words: 'hidden', line: 3 },
      { kind: 'looks', words: 'underline' },
      { kind: 'comment', words: 'Sure?', by: 'Ada', line: null },
      { kind: 'header', words: 'Draft', line: null },
    ])
  })
})

test('a file of text boxes alone is refused with what to do', () => {
  const boxed = p(`<w:r><w:drawing><w:txbxContent>${p(run('Boxed'))}</w:txbxContent></w:drawing></w:r>`)
  expect(refusalOf(() => read(boxed)).message).toMatch(/text boxes.*Copy them/)
})

const scraps = [
  'word',
  'كلمة',
  ' ',
  ' ',
  'a',
  '1948. ',
  '1. ',
  '# ',
  '- ',
  '> ',
  '*',
  '**',
  '_',
  '`',
  '[',
  ']',
  '(x)',
  '<b>',
  '&amp;',
  '!',
  '\\',
  '.',
  '?',
  '«',
  '»',
  'Q: ',
  'A: ',
  '~',
  '|',
  '😀',
]
const text = fc
  .array(fc.constantFrom(...scraps), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''))
const looks = fc.constantFrom('', '<w:b/>', '<w:i/>', '<w:b/><w:i/>', '<w:u/>')
const runs = fc.array(fc.record({ text, looks, isLinked: fc.boolean() }), { minLength: 1, maxLength: 6 })
const kinds = fc.constantFrom('', styled('Question'), styled('Own'), numbered(2), '<w:jc w:val="end"/>')
const squeezed = (words: string) => words.replace(/\s+/gu, ' ').trim()

test('exactly the words of a document are read, in their order', { timeout: 120_000 }, () => {
  const check = fc.property(
    fc.array(fc.record({ runs, kind: kinds }), { minLength: 1, maxLength: 4 }),
    (paragraphs) => {
      const body = paragraphs.map((one) =>
        p(
          one.runs
            .map((each) =>
              each.isLinked
                ? `<w:hyperlink r:id="a">${run(each.text, each.looks)}</w:hyperlink>`
                : run(each.text, each.looks),
            )
            .join(''),
          one.kind,
        ),
      )
      const source = read(p(run('Title')) + body.join(''))
      fc.pre(!source.text.split('\n').some((line) => /^(?:[-*_=#~]\s*){3,}$/u.test(line)))
      const typed = paragraphs.map((one) => squeezed(one.runs.map((each) => each.text).join('')))
      expect(readWords(source)).toEqual(['Title', ...typed.filter((words) => words !== '')])
    },
  )
  // What begins like a marker, with no space behind it.
  const touching = {
    runs: [
      { text: 'a.*|', looks: '<w:b/><w:i/>', isLinked: false },
      { text: '`', looks: '', isLinked: false },
    ],
    kind: '',
  }
  fc.assert(check, { numRuns: 1500, examples: [[[touching]]] })
})

const said = fc
  .array(
    fc.record({
      words: fc.constantFrom('why ', 'so', '? ', '!', 'كلمة ', '*', '[a] ', 'it_is '),
      looks,
      isLinked: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((runs) => [{ words: 'Then ', looks: '', isLinked: false }, ...runs])

test('whatever of a turn is bold, its marker goes and its words stay', { timeout: 120_000 }, () => {
  const check = fc.property(
    fc.array(fc.record({ said, marker: looks }), { minLength: 2, maxLength: 6 }),
    (turns) => {
      const body = turns.map((turn, n) => {
        const runs = turn.said.map((one) =>
          one.isLinked
            ? `<w:hyperlink r:id="a">${run(one.words, one.looks)}</w:hyperlink>`
            : run(one.words, one.looks),
        )
        return p(run(n % 2 === 0 ? 'Q: ' : 'A: ', turn.marker) + runs.join(''))
      })
      const { exchanges } = readTranscript(docx(p(run('Title')) + body.join('')), 'talk.docx').transcript
      const read = exchanges.flatMap(({ question, paragraphs }) => [question ?? '', ...paragraphs])
      expect(read.map(squeezed)).toEqual(
        turns.map((turn) => squeezed(turn.said.map(({ words }) => words).join(''))),
      )
    },
  )
  fc.assert(check, { numRuns: 1500 })
})
