import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { FileError } from '../../src/newsroom/interchange/file-error'
import { readDocx } from '../../src/newsroom/interchange/read-docx'
import { readXliff } from '../../src/newsroom/interchange/read-xliff'
import { plainRuns } from '../../src/newsroom/interchange/tidy-runs'
import { writeDocx } from '../../src/newsroom/interchange/write-docx'
import { writeXliff } from '../../src/newsroom/interchange/write-xliff'
import { inheritedNames } from '../support/inherited-names'

const file = {
  work: 'wabcdefgh',
  sourceLanguage: 'en',
  targetLanguage: 'ar',
  units: [
    {
      id: 'qaaaaaa.question',
      source: plainRuns('Why?'),
      target: plainRuns('لماذا؟'),
      sourceHash: 'now',
      behind: false,
      notes: ['1 of 1'],
    },
  ],
}
const bytes = (text: string) => new TextEncoder().encode(text)

/** What somebody would read who brought this in; never anything but a sentence of ours. */
function refusal(read: () => unknown): string {
  try {
    read()
  } catch (error) {
    if (error instanceof FileError) {
      expect(error.in('ar')).toMatch(/\p{Script=Arabic}/u)
      return error.code
    }
    throw error
  }
  return 'read'
}

describe('XLIFF', () => {
  const sound = writeXliff(file)
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><xliff>&b;</xliff>`
  const outside = `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><xliff>&f;</xliff>`
  const cases: [name: string, text: string, code: string][] = [
    ['nothing', '', 'empty'],
    ['no XML', 'Dear editor, here is the translation', 'notXml'],
    ['half a file', sound.slice(0, -60), 'notXml'],
    ['an element that is not closed', sound.replace('</target>', ''), 'notXml'],
    ['an entity that nobody has declared', sound.replace('Why', '&why;'), 'notXml'],
    ['entities within entities', bomb, 'doctype'],
    ['an entity from outside', outside, 'doctype'],
    ['a document type in small letters', sound.replace('<xliff', '<!doctype x><xliff'), 'doctype'],
    ['a web page', '<html><body/></html>', 'notXliff'],
    ['XLIFF 2.0', '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0"/>', 'xliffVersion'],
    [
      'a nesting without end',
      sound.replace('Why?', '<g id="1">'.repeat(5000) + '</g>'.repeat(5000)),
      'tooDeep',
    ],
    [
      'groups without end',
      sound
        .replace('<body>', '<body>' + '<group>'.repeat(5000))
        .replace('</body>', '</group>'.repeat(5000) + '</body>'),
      'tooDeep',
    ],
  ]
  test.each(cases)('is refused with a sentence: %s', (_, text, code) => {
    expect(refusal(() => readXliff(bytes(text)))).toBe(code)
  })

  test('too large is refused before it is read', () => {
    expect(refusal(() => readXliff(new Uint8Array(21 * 1024 * 1024)))).toBe('tooLarge')
  })

  const many: [name: string, inner: string, count: number][] = [
    ['empty inline elements', '<g id="1"/>', 450_000],
    ['elements within one another', '<g id="1"><x id="2"/></g>', 250_000],
    ['attributes', `<g ${Array.from({ length: 50 }, (_, n) => `a${String(n)}=""`).join(' ')}/>`, 25_000],
  ]
  test.each(many)(
    'very many %s are refused before they are all read',
    { timeout: 60_000 },
    (_, inner, count) => {
      const hostile = sound.replace('Why?', inner.repeat(count))
      expect(refusal(() => readXliff(bytes(hostile)))).toBe('tooManyElements')
    },
  )

  test('very many units are refused', () => {
    const units = sound.replace('<body>', `<body>${'<trans-unit id="a"/>'.repeat(20_001)}`)
    expect(refusal(() => readXliff(bytes(units)))).toBe('tooManyUnits')
  })

  test('is refused in another encoding than it says', () => {
    expect(refusal(() => readXliff(new Uint8Array(Buffer.from(sound.replace('Why', 'Où'), 'latin1'))))).toBe(
      'encoding',
    )
    expect(refusal(() => readXliff(bytes(sound.replace('utf-8', 'klingon'))))).toBe('encoding')
  })

  test('says where it breaks off', () => {
    expect(() => readXliff(bytes(sound.replace('</source>', '</sauce>')))).toThrow(/at line [3-9]/)
  })

  test('is read in the encoding that it names', () => {
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${sound.replace('utf-8', 'utf-16')}`, 'utf16le'))
    expect(readXliff(utf16)[0]?.units[0]?.target).toEqual(plainRuns('لماذا؟'))
  })

  test('cut and mended anywhere is read or refused, never more', { timeout: 60_000 }, () => {
    const scraps = [
      '<',
      '>',
      '&',
      '</g>',
      '<g>',
      '<target>',
      '</source>',
      ']]>',
      '<![CDATA[',
      '<!--',
      '\u0000',
      '"',
    ]
    const change = fc.tuple(fc.nat(sound.length), fc.nat(40), fc.constantFrom('', ...scraps))
    const check = fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
      const text = changes.reduce(
        (all, [at, length, scrap]) => all.slice(0, at) + scrap + all.slice(at + length),
        sound,
      )
      refusal(() => readXliff(bytes(text)))
    })
    fc.assert(check, { numRuns: 2000 })
  })
})

describe('Word', () => {
  const sound = writeDocx(file, 'en')
  const packed = (parts: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const document = (body: string) =>
    packed({ 'word/document.xml': `<w:document ${w}><w:body>${body}</w:body></w:document>` })

  const cases: [name: string, bytes: Uint8Array, code: string][] = [
    ['nothing', new Uint8Array(), 'empty'],
    ['an old .doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'oldWord'],
    ['a text', bytes('Dear editor'), 'notWord'],
    ['half a file', sound.slice(0, sound.length / 2), 'notWord'],
    ['another archive', packed({ 'a.txt': 'a' }), 'notWord'],
    ['a document type inside', packed({ 'word/document.xml': '<!DOCTYPE x><x/>' }), 'doctype'],
    ['another document', document('<w:p/>'), 'noTable'],
    [
      'tables without end',
      document('<w:tbl><w:tr><w:tc>'.repeat(2000) + '</w:tc></w:tr></w:tbl>'.repeat(2000)),
      'tooDeep',
    ],
    ['a nesting without end', document('<w:sdt>'.repeat(2000) + '</w:sdt>'.repeat(2000)), 'tooDeep'],
  ]
  test.each(cases)('is refused with a sentence: %s', (_, file, code) => {
    expect(refusal(() => readDocx(file))).toBe(code)
  })

  // Each would take gigabytes in memory, or minutes, if it were read to its end.
  const start = `<w:document ${w}><w:body>`
  const hostile: [name: string, file: () => Uint8Array, code: string][] = [
    [
      'a document that unpacks to more than any interview',
      () => packed({ 'word/document.xml': start + ' '.repeat(41 * 1024 * 1024) }),
      'unpacksTooLarge',
    ],
    [
      'parts that do so together',
      () =>
        packed({
          '_rels/.rels': `<Relationships>${' '.repeat(25 * 1024 * 1024)}</Relationships>`,
          'word/document.xml': start + ' '.repeat(25 * 1024 * 1024),
        }),
      'unpacksTooLarge',
    ],
    [
      'very many empty paragraphs',
      () => packed({ 'word/document.xml': start + '<w:p/>'.repeat(500_000) }),
      'tooManyElements',
    ],
    [
      'very many attributes',
      () => packed({ 'word/document.xml': start + `<w:p a="" b="" c="" d="" e=""/>`.repeat(250_000) }),
      'tooManyElements',
    ],
    [
      'very many rows',
      () =>
        document(
          `<w:tbl>${'<w:tr><w:tc/><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>'.repeat(20_001)}</w:tbl>`,
        ),
      'tooManyUnits',
    ],
    [
      'very many entries',
      () => packed(Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`word/${String(n)}.bin`, '']))),
      'tooManyEntries',
    ],
  ]
  test.each(hostile)('is refused before it is all read: %s', { timeout: 60_000 }, (_, made, code) => {
    expect(refusal(() => readDocx(made()))).toBe(code)
  })

  test('is unpacked by what it is, not by what its headers say of it', { timeout: 60_000 }, () => {
    const lying = packed({ 'word/document.xml': start + ' '.repeat(41 * 1024 * 1024) })
    const view = new DataView(lying.buffer)
    for (let at = 0; at < lying.length - 30; at += 1) {
      const signature = view.getUint32(at, true)
      if (signature === 0x04034b50) view.setUint32(at + 22, 100, true)
      if (signature === 0x02014b50) view.setUint32(at + 24, 100, true)
    }
    expect(refusal(() => readDocx(lying))).toBe('unpacksTooLarge')
  })

  test('with a password is refused with its sentence', () => {
    const locked = packed({ 'word/document.xml': start })
    const view = new DataView(locked.buffer)
    for (let at = 0; at < locked.length - 30; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true)
    expect(refusal(() => readDocx(locked))).toBe('oldWord')
  })

  test('any change of its bytes is read or refused, never more', { timeout: 60_000 }, () => {
    const change = fc.tuple(fc.nat(sound.length - 1), fc.nat(255))
    const check = fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const changed = sound.slice()
      for (const [at, byte] of changes) changed[at] = byte
      refusal(() => readDocx(changed))
    })
    fc.assert(check, { numRuns: 1000 })
  })
})

describe('Word as people leave it', () => {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const key = '{{dragoman 1 wabcdefgh en ar}}'
  const cell = (inner: string) =>
    `<w:tc>${inner.startsWith('<') ? inner : `<w:p><w:r><w:t>${inner}</w:t></w:r></w:p>`}</w:tc>`
  const row = (source: string, target: string, properties = '') =>
    `<w:tr>${properties}${cell(source)}${cell(target)}</w:tr>`
  const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
  const styles = `<w:styles ${w}><w:style w:styleId="Base"><w:rPr><w:bCs/></w:rPr></w:style>
    <w:style w:styleId="Strong"><w:basedOn w:val="Base"/></w:style></w:styles>`
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const read = (target: string, properties?: string) =>
    readDocx(
      zipSync({
        'word/_rels/document.xml.rels': strToU8(
          `<Relationships><Relationship Id="s" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
        ),
        'word/styles.xml': strToU8(styles),
        'word/document.xml': strToU8(
          `<w:document ${w}><w:body><w:tbl>${row(key, '')}${row('{{qaaaaaa.answer.1 now 0}}Why', target, properties)}</w:tbl></w:body></w:document>`,
        ),
      }),
    )
  const targetOf = (target: string) => read(target).units[0]?.target
  const bold = (text: string) => ({ type: 'text', text, formats: ['bold'] })

  test('insertions count, deletions do not', () => {
    const tracked = `<w:p>${run('a')}<w:ins>${run('b')}</w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del><w:moveFrom>${run('d')}</w:moveFrom><w:moveTo>${run('e')}</w:moveTo></w:p>`
    expect(targetOf(tracked)).toEqual(plainRuns('abe'))
  })
  test('a row that was deleted is missing', () => {
    expect(read('x', '<w:trPr><w:del/></w:trPr>').units).toEqual([])
  })
  test('a deleted paragraph mark joins its paragraphs, others are lines', () => {
    const lines = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('a')}</w:p><w:p>${run('b')}</w:p><w:p>${run('c')}</w:p><w:p/>`
    expect(targetOf(lines)).toEqual(plainRuns('ab\nc'))
  })
  test('emphasis may come from a style, for Arabic letters only, or be taken back', () => {
    const styled = `<w:p>${run('a', '<w:rStyle w:val="Strong"/>')}${run('b', '<w:rStyle w:val="Strong"/><w:b w:val="0"/>')}${run('c', '<w:bCs/>')}</w:p>`
    expect(targetOf(styled)).toEqual([bold('a'), ...plainRuns('b'), bold('c')])
  })
  test('a link may be a field', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const typed = `<w:p>${field('begin')}<w:r><w:instrText> HYPERLINK "https://example.org/" </w:instrText></w:r>${field('separate')}${run('here')}${field('end')}${run('.')}</w:p>`
    expect(targetOf(typed)).toEqual([
      { type: 'link', href: 'https://example.org/', children: plainRuns('here') },
      ...plainRuns('.'),
    ])
  })
  test('content controls, smart tags and pictures change nothing', () => {
    const wrapped = `<w:sdt><w:sdtContent><w:p><w:smartTag>${run('a')}</w:smartTag><w:r><w:drawing><w:t>no</w:t></w:drawing><w:noBreakHyphen/><w:t>b</w:t></w:r></w:p></w:sdtContent></w:sdt>`
    expect(targetOf(wrapped)).toEqual(plainRuns('a\u2011b'))
  })
  test.each(inheritedNames)('an element %s has no words', (name) => {
    expect(targetOf(`<w:p><w:r><w:t>a</w:t><w:${name}/></w:r></w:p>`)).toEqual(plainRuns('a'))
  })
  test('a translated row without its key is told of', () => {
    const file = readDocx(
      zipSync({
        'word/document.xml': strToU8(
          `<w:document ${w}><w:body><w:tbl>${row(key, '')}${row('Why', 'لماذا')}</w:tbl></w:body></w:document>`,
        ),
      }),
    )
    expect(file).toMatchObject({ units: [], keyless: ['لماذا'] })
  })
})
