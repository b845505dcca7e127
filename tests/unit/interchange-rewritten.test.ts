import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'

import type { RichInline } from '@/content/types'
import { FileError } from '@/newsroom/interchange/file-error'
import { fingerprint } from '@/newsroom/interchange/fingerprint'
import { planFile } from '@/newsroom/interchange/plan-file'
import { plainRuns } from '@/newsroom/interchange/tidy-runs'
import type { Runs, TranslationFile } from '@/newsroom/interchange/translation-file'
import { writeDocx } from '@/newsroom/interchange/write-docx'
import { writeXliff } from '@/newsroom/interchange/write-xliff'

const bold = (text: string): RichInline => ({ type: 'text', text, formats: ['bold'] })
const link = (text: string): RichInline => ({
  type: 'link',
  href: 'https://example.org/?a=1&b=2',
  children: plainRuns(text),
})
const rich = (start: string, strong: string, linked: string, end: string): Runs => [
  ...plainRuns(start),
  bold(strong),
  { type: 'linebreak' },
  link(linked),
  ...plainRuns(end),
]

const unit = (id: string, source: Runs, target: Runs | null) => ({
  id,
  source,
  target,
  sourceHash: 'now',
  behind: false,
  notes: ['1 of 1'],
})
const asIs: TranslationFile = {
  work: 'wabcdefgh',
  sourceLanguage: 'en',
  targetLanguage: 'ar',
  units: [
    unit('head.headline', plainRuns('Rain & snow'), null),
    unit('qaaaaaa.question', plainRuns('Why?\nAnd how?'), null),
    unit('qaaaaaa.answer.1', rich('We had ', 'no', 'water', '.'), null),
    unit('qaaaaaa.answer.2', plainRuns('Then we left.'), plainRuns('ثم خرجنا.')),
  ],
}
const words: Readonly<Record<string, Runs>> = {
  'head.headline': plainRuns('مطر & ثلج'),
  'qaaaaaa.question': plainRuns('لماذا؟\nوكيف؟'),
  'qaaaaaa.answer.1': rich('لم يكن لدينا ', 'أي', 'ماء', '.'),
  'qaaaaaa.answer.2': plainRuns('ثم خرجنا. وعدنا.'),
}
const knownHashes = new Map(['head', 'qaaaaaa'].map((key) => [key, ['now', 'older']]))
const worked = writeXliff({
  ...asIs,
  units: asIs.units.map((one) => ({ ...one, target: words[one.id] ?? null })),
}).replaceAll(/(x-sent-target">)\w+/g, '$10')

const plan = (bytes: Uint8Array) => planFile(bytes, { file: asIs, knownHashes })
const planOf = (text: string) => plan(new TextEncoder().encode(text))
const expectWhole = (found: ReturnType<typeof plan>) => {
  expect(found).toMatchObject({ damaged: [], doubtful: [], unknown: [], missing: [], emptied: [] })
  expect(Object.fromEntries(found.changed.map(({ id, after }) => [id, after]))).toEqual(words)
}

let count = 0
const numbered = () => String((count += 1))
/** As tools that lay a file out leave it: every element of a unit on a line of its own, and its words, too. */
const laidOut = worked
  .replace(/ xml:space="preserve"/g, '')
  .replace(/<(source|target)([^>]*)>/g, '\n      <$1$2>\n        ')
  .replace(/<\/(source|target)>/g, '\n      </$1>\n      ')

const rewritten: [name: string, text: string][] = [
  ['as it is', worked],
  ['with a mark of its order', `\ufeff${worked}`],
  ['with line ends of Windows', worked.replaceAll('\n', '\r\n')],
  ['with elements by a prefix', worked.replace(/<(\/?)([a-z-]+)/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=')],
  ['with single quotes', worked.replaceAll("'", '&apos;').replaceAll('"', "'")],
  ['with attributes the other way round', worked.replace(/ (id="[^"]*") (resname="[^"]*")/g, ' $2 $1')],
  [
    'with numbers for names',
    worked.replace(/<trans-unit id="[^"]*"/g, () => `<trans-unit id="${numbered()}"`),
  ],
  [
    'with numbers for all names',
    worked.replace(/<trans-unit id="[^"]*" resname="[^"]*"/g, () => `<trans-unit id="${numbered()}"`),
  ],
  [
    'with numbers for all names, as the original of another name',
    worked
      .replace(/<trans-unit id="[^"]*" resname="[^"]*"/g, () => `<trans-unit id="tu${numbered()}"`)
      .replace('original="wabcdefgh"', 'original="1"'),
  ],
  ['without any name', worked.replace(/<trans-unit id="[^"]*" resname="[^"]*"/g, '<trans-unit')],
  ['with one name for all', worked.replace(/<trans-unit id="[^"]*" resname="[^"]*"/g, '<trans-unit id="1"')],
  ['without its second names', worked.replace(/ resname="[^"]*"/g, '')],
  ['without notes', worked.replace(/<note.*?<\/note>/g, '')],
  ['without a header', worked.replace(/<header>.*?<\/header>/, '').replace(' tool-id="dragoman"', '')],
  [
    'with another header',
    worked.replace('<header>', '<header><phase-group><phase phase-name="p"/></phase-group>'),
  ],
  ['with regions of languages', worked.replaceAll('="en"', '="en-US"').replaceAll('="ar"', '="ar-SY"')],
  ['with languages in capitals', worked.replaceAll('="en"', '="EN"').replaceAll('="ar"', '="AR_SY"')],
  ['without a language of the target', worked.replace(' target-language="ar"', '')],
  ['as the original of another name', worked.replace('original="wabcdefgh"', 'original="salma/work.xlf"')],
  ['as no original', worked.replace(' original="wabcdefgh"', '')],
  ['without xml:space', worked.replace(/ xml:space="preserve"/g, '')],
  ['laid out', laidOut],
  ['laid out, and its space kept', laidOut.replaceAll('<trans-unit', '<trans-unit xml:space="preserve"')],
  ['laid out with tabs', laidOut.replaceAll('        ', '\t\t').replaceAll('\n', '\r\n')],
  [
    'in segments',
    worked
      .replace(
        /<source([^>]*)>(.*?)<\/source>/gs,
        '<source$1>$2</source><seg-source><mrk mtype="seg" mid="0">$2</mrk></seg-source>',
      )
      .replace(/<target([^>]*)>(.*?)<\/target>/gs, '<target$1><mrk mtype="seg" mid="0">$2</mrk></target>'),
  ],
  [
    'in segments on lines of their own',
    worked.replace(
      /<target([^>]*)>(.*?)<\/target>/gs,
      '<target$1>\n  <mrk mtype="seg" mid="0">$2</mrk>\n</target>',
    ),
  ],
  ['without what is foreign to XLIFF', worked.replace(/ (xmlns:)?dragoman(:href)?="[^"]*"/g, '')],
  [
    'without what its marks are',
    worked.replace(/ ctype="[^"]*"/g, '').replace(/ dragoman:href="[^"]*"/g, ''),
  ],
  [
    'with characters as numbers',
    worked.replace(/[\u0600-\u06ff]/g, (letter) => `&#x${letter.charCodeAt(0).toString(16)};`),
  ],
  [
    'with sections for characters',
    worked.replace(
      /<target([^>]*)>([^<]+)</g,
      (_, said: string, text: string) => `<target${said}><![CDATA[${text.replace('&amp;', '&')}]]><`,
    ),
  ],
  ['with comments and instructions', worked.replaceAll('<target', '<!-- a --><?tool b?><target')],
  [
    'in groups',
    worked.replace('<body>', '<body><group id="1"><group>').replace('</body>', '</group></group></body>'),
  ],
  [
    'with proposals',
    worked.replaceAll(
      '</trans-unit>',
      '<alt-trans match-quality="80"><source>x</source><target>y</target></alt-trans></trans-unit>',
    ),
  ],
  ['as XLIFF 1.1', worked.replace('document:1.2', 'document:1.1').replace('version="1.2"', 'version="1.1"')],
  ['without a namespace', worked.replace(/ xmlns="[^"]*"/, '')],
  [
    'in two files',
    worked.replace(/(<trans-unit id="qaaaaaa.answer.1")/, (start) => {
      const [head = ''] = /<file [^>]*>/.exec(worked) ?? []
      return `</body></file>${head}<body>${start}`
    }),
  ],
]

describe('an XLIFF that a program has rewritten is still ours', () => {
  test.each(rewritten)('%s', (_, text) => {
    expectWhole(planOf(text))
  })

  test('in UTF-16, of either order', () => {
    const little = Buffer.from(`\ufeff${worked.replace('utf-8', 'utf-16')}`, 'utf16le')
    expectWhole(plan(new Uint8Array(little)))
    expectWhole(plan(new Uint8Array(Buffer.from(little).swap16())))
  })
})

test('a note beside a unit that was renamed is told of by the unit', () => {
  const renamed = worked
    .replace(/<trans-unit id="[^"]*" resname="[^"]*"/g, () => `<trans-unit id="${numbered()}"`)
    .replace('</trans-unit>', '<note from="Salma">متى؟</note></trans-unit>')
  expect(planOf(renamed).passedOver).toEqual([
    { id: 'head.headline', kind: 'note', words: 'متى؟', by: 'Salma' },
  ])
})

describe('a file is a stranger', () => {
  const refused = (text: string) => {
    try {
      planOf(text)
    } catch (error) {
      return error instanceof FileError ? error.code : 'fault'
    }
    return 'read'
  }
  test.each([
    ['of another work', worked.replace('wabcdefgh', 'wabcdefgx')],
    [
      'of no work, whose parts are not here',
      worked.replace(' original="wabcdefgh"', '').replaceAll('qaaaaaa', 'qbbbbbb'),
    ],
    [
      'of no work, made from what never was',
      worked.replace(' original="wabcdefgh"', '').replaceAll('>now<', '>never<'),
    ],
    ['into another language', worked.replaceAll('="ar"', '="fa"')],
    ['from another language', worked.replaceAll('="en"', '="fr"')],
  ])('%s', (_, text) => {
    expect(refused(text)).toBe('otherWork')
  })
})

test('the target that went out is known by its fingerprint, however it is laid out', () => {
  const sent = writeXliff({
    ...asIs,
    units: asIs.units.map((one) => ({ ...one, target: words[one.id] ?? null })),
  })
  expect(sent).toContain(fingerprint(words['head.headline'] ?? null))
  const back = sent.replace(/ xml:space="preserve"/g, '').replace(/<target([^>]*)>/g, '<target$1>\n    ')
  expect(planOf(back)).toMatchObject({ changed: [], damaged: [] })
})

describe('a Word table is still ours', () => {
  const back = (change: (document: string) => string) => {
    const files = unzipSync(
      writeDocx(
        { ...asIs, units: asIs.units.map((one) => ({ ...one, target: words[one.id] ?? null })) },
        'en',
      ),
    )
    const document = strFromU8(files['word/document.xml'] ?? new Uint8Array())
    const sent = document.replace(/ \w{12}\}\}/g, ' 0}}')
    return zipSync({ ...files, 'word/document.xml': strToU8(change(sent)) })
  }
  test.each<[string, (document: string) => string]>([
    ['as it is', (all) => all],
    ['without its first row', (all) => all.replace(/<w:tr>.*?<\/w:tr>/s, '')],
    ['without its lines on how to use it', (all) => all.replace(/<w:body>.*?<w:tbl>/s, '<w:body><w:tbl>')],
    ['without the rows between', (all) => all.replace(/<w:tr><w:trPr><w:cantSplit.*?<\/w:tr>/gs, '')],
    [
      'with its rows in another order',
      (all) => {
        const rows = all.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
        return all.replace(/<w:tr>.*<\/w:tr>/s, () => rows.toReversed().join(''))
      },
    ],
    [
      'with its keys in sight',
      (all) => all.replaceAll('<w:vanish/>', '').replaceAll('<w:rStyle w:val="Key"/>', ''),
    ],
    ['with elements by another prefix', (all) => all.replaceAll('w:', 'ns0:')],
    ['with CRLF and a mark of its order', (all) => `\ufeff${all.replaceAll('><w:tr>', '>\r\n<w:tr>')}`],
  ])('%s', (_, change) => {
    const found = plan(back(change))
    expect(found).toMatchObject({
      damaged: [],
      doubtful: [],
      unknown: [],
      missing: [],
      keyless: [],
      passedOver: [],
    })
    expect(Object.fromEntries(found.changed.map(({ id, after }) => [id, after]))).toEqual(words)
  })
})
