import { strToU8, zipSync } from 'fflate'

const megabyte = 1024 * 1024
const bytes = (text: string) => new TextEncoder().encode(text)
const times = (count: number, piece: string) => piece.repeat(count)
const numbered = (count: number, piece: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => piece(n)).join('')
const packed = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

const docx = (body: string, more: Record<string, string> = {}) =>
  packed({
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ...more,
  })
const odt = (body: string, more: Record<string, string> = {}) =>
  packed({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<o:document><o:body><o:text>${body}</o:text></o:body></o:document>`,
    ...more,
  })

/** An archive that says of each of its files, in both places, that it holds a hundred bytes. */
function lying(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.length)
  for (let at = 0; at + 4 < archive.length; at += 1) {
    const sign = view.getUint32(at, true)
    if (sign === 0x04034b50) view.setUint32(at + 22, 100, true)
    if (sign === 0x02014b50) view.setUint32(at + 24, 100, true)
  }
  return archive
}

const asked = (words: string) => `The Fog\n\nQ: Why?\n\n${words}\n`
const matter = (yaml: string) => `---\ntitle: The Fog\n${yaml}\n---\n\nQ: Why?\n\nBecause.\n`
const wordpress = (inside: string, head = '<?xml version="1.0"?>') =>
  bytes(
    `${head}<!-- WordPress eXtended RSS --><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>${inside}</channel></rss>`,
  )
const post = (content: string) =>
  `<item><title>The Fog</title><content:encoded><![CDATA[${content}]]></content:encoded><wp:status>publish</wp:status></item>`
const ghost = (tables: string) => bytes(`{"db":[{"data":{${tables}}}]}`)
const timing = '00:00:01,000 --> 00:00:02,000\n'
const laughs = numbered(30, (n) => `a${String(n + 1)}: &a${String(n + 1)} [*a${String(n)}, *a${String(n)}]\n`)

export interface HostileFile {
  what: string
  file: string
  made: () => Uint8Array
  /** How it is refused, or that it is read. */
  becomes: string
}

const rows: readonly (readonly [what: string, file: string, made: () => Uint8Array, becomes: string])[] = [
  ['one line without end', 'a.txt', () => bytes(asked(times(4 * megabyte, 'a'))), 'read'],
  ['a NUL in the middle', 'b.txt', () => bytes(asked(`a${times(megabyte, 'b ')}\0c`)), 'binary'],
  ['more lines than anybody reads', 'c.txt', () => bytes(times(200_001, 'a\n')), 'too-many-lines'],
  ['signs for programs', 'd.txt', () => bytes(asked('\u001b[2J\u0007')), 'control-character'],
  ['a marker in a marker', 'e.txt', () => bytes(asked(times(megabyte, 'Q: '))), 'read'],
  ['names without words', 'f.txt', () => bytes(asked(times(90_000, 'Ada Lamp:\n\n'))), 'read'],
  ['times that are never closed', 'g.txt', () => bytes(asked(times(400_000, '[00:00:00 '))), 'read'],
  ['marks upon one letter', 'h.txt', () => bytes(asked(`a${times(megabyte, '\u0301\u0323')}`)), 'read'],
  [
    'quotations that nobody ends',
    'i.txt',
    () => bytes(`${times(megabyte, '“a ')}\n\nQ: Why?\n\nSo.`),
    'read',
  ],

  ['names that multiply', 'a.md', () => bytes(matter(`a0: &a0 ha\n${laughs}author: *a30`)), 'read'],
  ['brackets in front matter', 'b.md', () => bytes(matter(`author: ${times(9000, '[')}`)), 'read'],
  ['authors by the thousand', 'c.md', () => bytes(matter(`author: "${times(1900, 'a, ')}"`)), 'read'],
  ['emphasis that crosses', 'd.md', () => bytes(asked(times(500_000, '*a_b '))), 'read'],
  [
    'a hundred thousand definitions',
    'e.md',
    () => bytes(asked(numbered(40_000, (n) => `[a${String(n)}]: /x\n`))),
    'read',
  ],
  ['quotes in quotes', 'f.md', () => bytes(asked(times(200_000, '> '))), 'read'],
  ['links in links', 'g.md', () => bytes(asked(times(500_000, '['))), 'read'],
  ['ticks in growing number', 'h.md', () => bytes(asked(numbered(2000, (n) => `${times(n, '`')}a`))), 'read'],

  ['a size that is a lie', 'a.docx', () => lying(docx(times(60 * megabyte, ' '))), 'too-complex'],
  ['half an archive', 'b.docx', () => docx(times(1000, '<w:p/>')).slice(0, 200), 'damaged'],
  [
    'the first bytes of an archive',
    'c.docx',
    () => Uint8Array.from([0x50, 0x4b, 3, 4, ...new Uint8Array(9999).fill(7)]),
    'damaged',
  ],
  ['an attribute of 30 MB', 'd.docx', () => docx(`<w:p w:a="${times(30 * megabyte, 'a')}"/>`), 'empty'],
  ['tables in tables', 'e.docx', () => docx(times(20_000, '<w:tbl><w:tr><w:tc>')), 'too-complex'],
  [
    'a way out of the archive',
    'f.docx',
    () =>
      docx('<w:p><w:r><w:t>a</w:t></w:r></w:p>', {
        'word/_rels/document.xml.rels':
          '<R><Relationship Id="s" Type="x/styles" Target="../../../../etc/passwd"/></R>',
      }),
    'read',
  ],

  ['a size that is a lie', 'a.odt', () => lying(odt(times(60 * megabyte, ' '))), 'too-complex'],
  ['an attribute of 30 MB', 'b.odt', () => odt(`<t:p a="${times(30 * megabyte, 'a')}"/>`), 'empty'],
  [
    'styles in a ring',
    'c.odt',
    () =>
      odt('<t:p t:style-name="a">a</t:p>', {
        'styles.xml':
          '<o:s><style:style style:name="a" style:parent-style-name="b"/><style:style style:name="b" style:parent-style-name="a"/></o:s>',
      }),
    'read',
  ],

  [
    'addresses that nobody closes',
    'a.html',
    () => bytes(`<!doctype html>${times(500_000, '<a href="')}`),
    'too-complex',
  ],
  ['pictures in pictures', 'b.html', () => bytes(`<!doctype html>${times(300_000, '<svg>')}`), 'too-complex'],
  [
    'a picture of 9 MB in its text',
    'c.html',
    () => bytes(`<!doctype html><p>a<img src="data:image/png;base64,${times(9 * megabyte, 'A')}">`),
    'read',
  ],
  [
    'an encoding that is none',
    'd.html',
    () => Uint8Array.from([...bytes('<meta charset="x-made-up"><p>'), 0xe9, 0xff, 0xfe]),
    'not-utf-8',
  ],

  [
    'numbers for a time',
    'a.vtt',
    () => bytes(`WEBVTT\n\n${times(megabyte, '0:')} --> ${times(megabyte, '9')}\na`),
    'read',
  ],
  [
    'voices of a megabyte',
    'b.vtt',
    () => bytes(`WEBVTT\n\n${timing}${times(4, `<v ${times(megabyte, 'A')}>a\n`)}`),
    'read',
  ],
  ['300,000 notes', 'c.vtt', () => bytes(`WEBVTT\n\n${times(300_000, 'NOTE a\n\n')}`), 'empty'],
  ['arrows', 'a.srt', () => bytes(`1\n${timing}${times(500_000, '-->\n')}`), 'tooMuchMemory'],

  ['four million empty lists', 'a.json', () => bytes(`[${times(4 * megabyte, '[],')}[]]`), 'too-complex'],
  [
    'names in names',
    'b.json',
    () => bytes(`{"segments":[${times(5000, '{"speaker":')}1${times(5000, '}')}]}`),
    'kind-not-read',
  ],
  [
    'times that are none',
    'c.json',
    () =>
      bytes(
        `{"segments":[${times(100_000, '{"speaker":"A","start":1e308,"body":"a"},')}{"body":"a","start":"9:9:9:9"}]}`,
      ),
    'read',
  ],

  [
    'entities within entities',
    'a.xml',
    () => wordpress('&b;', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'),
    'damaged',
  ],
  ['elements in elements', 'b.xml', () => wordpress(times(megabyte, '<a>')), 'too-complex'],
  ['five million elements', 'c.xml', () => wordpress(times(5_000_001, '<a/>')), 'too-complex'],
  [
    'frames of pictures that nobody closes',
    'd.xml',
    () => wordpress(post(times(megabyte, '[caption '))),
    'read',
  ],
  [
    'an encoding that is a lie',
    'e.xml',
    () => wordpress(post('a'), '<?xml version="1.0" encoding="x-made-up"?>'),
    'damaged',
  ],
  [
    'a post that nobody ends',
    'f.xml',
    () => bytes(`<rss xmlns:wp="a"><channel><item><title>${times(20 * megabyte, 'a')}`),
    'damaged',
  ],

  [
    'seven million empty records',
    'd.json',
    () => ghost(`"posts":[${times(6_900_000, '{},')}1]`),
    'too-complex',
  ],
  [
    'half a million authors of one post',
    'e.json',
    () =>
      ghost(
        `"posts":[{"id":1,"html":"<p>a</p>"}],"posts_authors":[${times(500_000, '{"post_id":1,"author_id":1},')}1]`,
      ),
    'read',
  ],
  ['a database that is no table', 'f.json', () => ghost('"posts":{"__proto__":1}'), 'kind-not-read'],

  [
    'two bytes a letter, and one too few',
    'j.txt',
    () => Uint8Array.from([0xff, 0xfe, ...new Uint8Array(megabyte + 1).fill(0x61)]),
    'not-utf-8',
  ],
  [
    'four bytes a letter',
    'k.txt',
    () => Uint8Array.from(Array.from({ length: megabyte }, (_, n) => (n % 4 === 0 ? 0x61 : 0))),
    'binary',
  ],
  [
    'letters that are longer than need be',
    'l.txt',
    () => Uint8Array.from({ length: megabyte }, (_, n) => (n % 2 === 0 ? 0xc0 : 0xaf)),
    'not-utf-8',
  ],
]

/** Files that somebody might make to keep the site busy, of every kind that is read. */
export const hostileFiles: readonly HostileFile[] = rows.map(([what, file, made, becomes]) => ({
  what,
  file,
  made,
  becomes,
}))
