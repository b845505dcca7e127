import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { readSource } from '../../src/newsroom/sources/read-source'
import { TranscriptError } from '../../src/newsroom/transcripts/transcript-error'

const bytes = (text: string) => new TextEncoder().encode(text)
const packed = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const docx = (body: string) =>
  packed({ 'word/document.xml': `<w:document ${w}><w:body>${body}</w:body></w:document>` })
const odt = (body: string, more: Record<string, string> = {}) =>
  packed({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<o:document><o:body><o:text>${body}</o:text></o:body></o:document>`,
    ...more,
  })

/** What becomes of a file: how it is refused, or that it is read. */
function outcome(given: Uint8Array, file: string): string {
  try {
    readSource(given, file)
    return 'read'
  } catch (error) {
    if (error instanceof TranscriptError) return error.code
    throw error
  }
}

const megabyte = 1024 * 1024
const times = (count: number, piece: string) => piece.repeat(count)
const numbered = (count: number, piece: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => piece(n)).join('')
const run = '<w:r><w:t>a</w:t></w:r>'
const timing = '00:00:01,000 --> 00:00:02,000\n'

const hostile: [name: string, file: string, made: () => Uint8Array, outcome: string][] = [
  ['a document that unpacks to 60 MB', 'a.docx', () => docx(times(60 * megabyte, ' ')), 'too-complex'],
  ['a text that unpacks to 60 MB', 'a.odt', () => odt(times(60 * megabyte, ' ')), 'too-complex'],
  [
    'an archive of 3,000 files',
    'a.docx',
    () => packed(Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`word/a${String(n)}.xml`, '']))),
    'too-complex',
  ],
  ['a million runs', 'a.docx', () => docx(`<w:p>${times(1_000_000, run)}</w:p>`), 'too-complex'],
  ['130,000 runs of one paragraph', 'a.docx', () => docx(`<w:p>${times(130_000, run)}</w:p>`), 'read'],
  [
    '60,000 runs in turn',
    'a.docx',
    () => docx(`<w:p>${times(30_000, `${run}<w:r><w:rPr><w:b/></w:rPr><w:t>b </w:t></w:r>`)}</w:p>`),
    'read',
  ],
  [
    'nesting of Word',
    'a.docx',
    () => docx(`${times(5000, '<w:sdt>')}${times(5000, '</w:sdt>')}`),
    'too-complex',
  ],
  [
    'styles in a ring',
    'a.docx',
    () =>
      packed({
        'word/document.xml': `<w:document ${w}><w:body><w:p><w:pPr><w:pStyle w:val="a"/></w:pPr>${run}</w:p></w:body></w:document>`,
        'word/_rels/document.xml.rels': '<R><Relationship Id="s" Type="x/styles" Target="styles.xml"/></R>',
        'word/styles.xml': `<w:styles ${w}><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>`,
      }),
    'read',
  ],
  ['broken XML', 'a.docx', () => docx('<w:p>'), 'damaged'],
  [
    'entities of its own',
    'a.docx',
    () =>
      packed({
        'word/document.xml':
          '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document>&b;</w:document>',
      }),
    'damaged',
  ],
  [
    'entities of its own',
    'a.odt',
    () =>
      odt('', {
        'content.xml': '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><o:document>&f;</o:document>',
      }),
    'damaged',
  ],
  [
    'lists in lists',
    'a.odt',
    () => odt(`${times(5000, '<t:list><t:list-item>')}${times(5000, '</t:list-item></t:list>')}`),
    'too-complex',
  ],
  ['a billion spaces', 'a.odt', () => odt(`<t:p>a${times(100, '<t:s t:c="999999999"/>')}b</t:p>`), 'read'],
  [
    '10 MB of nesting',
    'a.html',
    () => bytes(times(2 * megabyte, '<div>').slice(0, 10 * megabyte)),
    'too-complex',
  ],
  ['10 MB of bold', 'a.html', () => bytes(numbered(500_000, (n) => `<b a=${String(n)}>`)), 'too-complex'],
  [
    'paragraphs of open bold',
    'a.html',
    () => bytes(`<!doctype html>${numbered(100_000, (n) => `<p><b a=${String(n)}>x</p>`)}`),
    'too-complex',
  ],
  ['a million elements', 'a.html', () => bytes(times(1_000_000, '<p>a')), 'too-complex'],
  ['90,000 items', 'a.html', () => bytes(`<ol>${times(90_000, '<li>a')}`), 'read'],
  [
    'words that a table throws out',
    'a.html',
    () => bytes(`<!doctype html><table>${times(150_000, '<i>a</i>')}`),
    'read',
  ],
  [
    'a million attributes',
    'a.html',
    () => bytes(`<!doctype html><p ${numbered(500_000, (n) => `a${String(n)} `)}>x`),
    'too-complex',
  ],
  [
    'a million attributes that are never closed',
    'a.html',
    () => bytes(`<!doctype html><p ${numbered(500_000, (n) => `a${String(n)} `)}`),
    'too-complex',
  ],
  ['tags within tags', 'a.html', () => bytes(`<!doctype html>${times(2 * megabyte, '<a <')}`), 'too-complex'],
  [
    'comments that are never closed',
    'a.html',
    () => bytes(`<!doctype html>${times(megabyte, '<!-- ')}`),
    'empty',
  ],
  [
    'scripts that are never closed',
    'a.html',
    () => bytes(`<!doctype html>${times(500_000, '<script>')}`),
    'empty',
  ],
  ['signs of comments at the start', 'a.txt', () => bytes(times(megabyte, '<!-- ')), 'read'],
  [
    'names within names',
    'a.html',
    () => bytes(`<!doctype html>${times(390, '<cite>')}${times(megabyte, 'a')}`),
    'read',
  ],
  ['11 MB of a page', 'a.html', () => bytes(`<p>${times(11 * megabyte, 'a')}`), 'too-large'],
  ['entities without end', 'a.html', () => bytes(`<p>${times(megabyte, '&amp')}`), 'read'],
  [
    '300,000 captions',
    'a.srt',
    () => bytes(numbered(300_000, (n) => `${String(n)}\n${timing}a\n\n`).slice(0, 19 * megabyte)),
    'read',
  ],
  ['one caption of 4 MB', 'a.vtt', () => bytes(`WEBVTT\n\n${timing}${times(megabyte, '<v ')}`), 'read'],
  ['captions of signs', 'a.vtt', () => bytes(`WEBVTT\n\n${timing}${times(megabyte, '{\\a<')}`), 'too-large'],
  ['nesting of JSON', 'a.json', () => bytes(times(2 * megabyte, '[')), 'too-complex'],
  [
    'nesting of JSON that ends',
    'a.json',
    () => bytes(`${times(megabyte, '[')}${times(megabyte, ']')}`),
    'kind-not-read',
  ],
  [
    'objects in JSON',
    'a.json',
    () => bytes(`${times(100_000, '{"segments":[')}1${times(100_000, ']}')}`),
    'kind-not-read',
  ],
  [
    'results in results',
    'a.json',
    () => bytes(`${times(100_000, '{"data":')}1${times(100_000, '}')}`),
    'kind-not-read',
  ],
  ['a word of 4 MB of signs', 'a.html', () => bytes(`<p>${times(2 * megabyte, '*_')}`), 'read'],
  ['bold signs of 2 MB', 'a.html', () => bytes(`<p><b>${times(2 * megabyte, '*')}</b>x`), 'read'],
  [
    'letters of no encoding',
    'a.txt',
    () => Uint8Array.from({ length: 4 * megabyte }, (_, n) => 128 + (n % 128)),
    'not-utf-8',
  ],
  ['zeros', 'a.txt', () => new Uint8Array(4 * megabyte), 'binary'],
]

test.each(hostile)(
  '%s (%s) is refused or read within seconds',
  { timeout: 60_000 },
  (_, file, made, wanted) => {
    const given = made()
    const start = process.cpuUsage()
    expect(outcome(given, file)).toBe(wanted)
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1e6).toBeLessThan(4)
  },
)

const sound: [string, Uint8Array][] = [
  ['a.docx', docx(`<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Why?</w:t></w:r></w:p>`)],
  ['a.odt', odt('<t:p>Why?<t:s/></t:p>')],
  ['a.html', bytes('<!doctype html><p>Why <b>not</b>? <a href="https://a.org">x</a><ol><li>a')],
  ['a.vtt', bytes(`WEBVTT\n\n1\n${timing}<v Ada>Why?</v>\n`)],
  ['a.json', bytes('{"segments":[{"speaker":"Ada","body":"Why?"}]}')],
]
test.each(sound)(
  'any change of the bytes of %s is read or refused, never more',
  { timeout: 60_000 },
  (file, given) => {
    const change = fc.tuple(fc.nat(given.length - 1), fc.nat(255))
    const check = fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const changed = given.slice()
      for (const [at, byte] of changes) changed[at] = byte
      outcome(changed, file)
    })
    fc.assert(check, { numRuns: 500 })
  },
)
