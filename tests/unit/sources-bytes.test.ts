import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'

import { readSource } from '../../src/newsroom/sources/read-source'
import { normalizeForIdentity } from '../../src/newsroom/transcripts/normalize-for-identity'
import { refusalOf } from '../support/refusal-of'

const bytes = (text: string) => new TextEncoder().encode(text)

/** What older Windows wrote, for the letters that are tried here. */
const inOneByte = (text: string, encoding: string) => {
  const decoder = new TextDecoder(encoding)
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code] as const),
  )
  // Some Nodes have controls in their places.
  if (encoding === 'windows-1252')
    for (const [n, sign] of ['„', '“', '—'].entries()) codes.set(sign, [0x84, 0x93, 0x97][n] ?? 0)
  return Uint8Array.from(text, (sign) => codes.get(sign) ?? 0x3f)
}
const inUtf16 = (text: string, isLittle: boolean, mark = '') => {
  const all = mark + text
  const made = new DataView(new ArrayBuffer(all.length * 2))
  for (let at = 0; at < all.length; at += 1) made.setUint16(at * 2, all.charCodeAt(at), isLittle)
  return new Uint8Array(made.buffer)
}

test.each([
  ['empty', bytes(''), 'empty', null, /talk\.txt is empty/],
  ['only whitespace', bytes(' \r\n\u00a0'), 'empty', null, /talk\.txt is empty/],
  ['only a BOM', bytes('\ufeff'), 'empty', null, /talk\.txt is empty/],
  ['over 5 MB', new Uint8Array(5 * 1024 * 1024 + 1).fill(97), 'too-large', null, /talk\.txt is 5\.0 MB/],
  ['over 200,000 lines', bytes('x\n'.repeat(200_000)), 'too-many-lines', null, /200001 lines.*200000/],
  ['a NUL', bytes('one\r\ntwo\0'), 'binary', 2, /line 2 has a NUL/],
  [
    'a few letters of Windows-1256',
    Uint8Array.of(0x41, 0x0a, 0xd3, 0x3a, 0x20),
    'not-utf-8',
    2,
    /WINDOWS-1256/,
  ],
  ['a cut character', Uint8Array.of(0x41, 0x0a, 0xd8), 'not-utf-8', 2, /line 2/],
  ['a control character', bytes('one\rtwo\n\u001b[31m'), 'control-character', 3, /U\+001B.*line 3/],
])('%s is refused in a sentence', (_, given, code, line, sentence) => {
  const error = refusalOf(() => readSource(given, 'talk.txt'))
  expect(error).toMatchObject({ code, fileName: 'talk.txt', line })
  expect(error.message).toMatch(sentence)
})

const archive = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])))
const openDocument = (type: string) =>
  zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${type}`), { level: 0 }],
    'content.xml': strToU8('<a/>'),
  })

test.each([
  ['rich text', bytes('{\\rtf1 Hello'), /rich text.*\.docx/],
  ['a PDF', bytes('%PDF-1.7\n'), /a PDF.*copy its words/],
  ['an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), /old Word file.*\.docx/],
  ['a recording', Uint8Array.of(0x49, 0x44, 0x33, 4, 0, 0), /a recording.*transcri/],
  ['a film', bytes('\0\0\0 ftypisom'), /a recording/],
  ['a picture', bytes('GIF89a\u0001\0'), /a picture/],
  ['a picture of the web', bytes('RIFF\u0001\0\0\0WEBPVP8 '), /a picture/],
  ['an archive', archive('talk.txt', 'notes.txt'), /an archive.*Unpack it/],
  ['Pages', archive('Index/Document.iwa', 'preview.jpg'), /Pages.*Export it/],
  ['a spreadsheet', archive('[Content_Types].xml', 'xl/workbook.xml'), /a spreadsheet.*Copy/],
  ['a spreadsheet of OpenDocument', openDocument('spreadsheet'), /a spreadsheet/],
  ['a presentation', archive('ppt/presentation.xml'), /a presentation/],
  ['a book', archive('META-INF/container.xml'), /book/],
  ['XLIFF', bytes('<?xml version="1.0"?><xliff version="1.2"/>'), /translators/],
  ['other XML', bytes('<?xml version="1.0"?><talk><q>Why?</q></talk>'), /XML/],
  ['a mail', bytes('MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\nHello'), /mail/],
])('%s is named, and told what to do with', (_, given, sentence) => {
  const error = refusalOf(() => readSource(given, 'talk.txt'))
  expect(error).toMatchObject({ code: 'kind-not-read', fileName: 'talk.txt' })
  expect(error.message).toMatch(sentence)
  expect(error.in('ar')).toMatch(/talk\.txt.*لا يُقرأ/)
})

test('a damaged archive is refused with what to do', () => {
  expect(refusalOf(() => readSource(bytes('PK\u0003\u0004 and nothing'), 'talk.docx'))).toMatchObject({
    code: 'damaged',
  })
})

test('anything else is text', () => {
  const text = '\ufeffQ:\tWhy?\r\nس: لماذا؟'
  expect(readSource(bytes(text), 'talk.txt')).toEqual({ text: text.slice(1), isMarkdown: false, notes: [] })
  for (const typed of [
    'RIFF was a band.',
    'From: Rima\nTo: Khalaf\n\nQ: Why?',
    '<3 was how he signed.',
    '[laughter] Q: Why?',
  ])
    expect(readSource(bytes(typed), 'talk.txt').text).toBe(typed)
  expect(readSource(bytes('A **b**'), 'talk.md').isMarkdown).toBe(true)
})

describe('an encoding is recognized by its words, and said', () => {
  const arabic = 'لماذا غادرتم القرية؟\nغادرنا ليلاً، لأن الطريق كان مفتوحاً. قال لي جاري: «اذهب الآن»، فذهبت.'
  const french =
    'Pourquoi êtes-vous partis\u00a0? — Parce que la route était libérée. Où ? À côté du fossé, là-bas, près du château.'
  const german =
    'Warum sind Sie gegangen? „Wir mußten über die Brücke, bevor sie schloß. Größer war die Angst, schöner der Morgen.“'
  const spanish = 'Señor Núñez, ¿por qué salió mañana? Así lo decidió él; también mi compañera quería.'
  test.each([
    ['windows-1256', arabic, inOneByte(arabic, 'windows-1256')],
    ['windows-1256', `${arabic} Rima Dulayb`, inOneByte(`${arabic} Rima Dulayb`, 'windows-1256')],
    ['windows-1252', french, inOneByte(french, 'windows-1252')],
    ['windows-1252', german, inOneByte(german, 'windows-1252')],
    ['windows-1252', spanish, inOneByte(spanish, 'windows-1252')],
    ['utf-16le', arabic, inUtf16(arabic, true, '\ufeff')],
    ['utf-16be', arabic, inUtf16(arabic, false, '\ufeff')],
    ['utf-16le', arabic, inUtf16(arabic, true)],
    ['utf-16be', german, inUtf16(german, false)],
    ['utf-16le', 'Q: Why?', inUtf16('Q: Why?', true)],
  ])('%s: %s', (encoding, text, given) => {
    const source = readSource(given, 'talk.txt')
    expect(source.text).toBe(text)
    expect(source.notes).toMatchObject([{ kind: 'encoding', words: encoding }])
  })
  test.each([
    ['Cyrillic letters', inOneByte('Почему вы уехали? Потому что дорога была открыта.', 'windows-1251')],
    ['the Arabic letters of Unix', inOneByte('لماذا غادرتم القرية وكيف وصلتم إليها', 'iso-8859-6')],
    ['UTF-8 that has lost a byte', bytes(arabic).filter((_, at) => at !== 41)],
    ['noise', Uint8Array.from({ length: 400 }, (_, at) => 32 + ((at * 7919) % 223))],
  ])('%s: refused', (_, given) => {
    expect(refusalOf(() => readSource(given, 'talk.txt'))).toMatchObject({ code: 'not-utf-8' })
  })
})

test('identity disregards how a text was saved', () => {
  const saved = '\ufeffCafe\u0301\r\n\r\n\u200fس:\u00a0 x \n'
  expect(normalizeForIdentity(saved)).toBe(normalizeForIdentity('Caf\u00e9 س: x'))
  expect(normalizeForIdentity('Cafe')).not.toBe(normalizeForIdentity('Café'))
})
