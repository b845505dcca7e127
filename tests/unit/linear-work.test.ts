import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { toAnswer } from '../../src/server/answers.mjs'
import { planFile } from '../../src/newsroom/interchange/plan-file'
import { plainRuns } from '../../src/newsroom/interchange/tidy-runs'
import { toNfc, toNfkd } from '../../src/text/normal-form'
import { foldText } from '../../src/text/search/fold-text'
import { planTable } from '../../src/newsroom/terms/plan-table'
import type { Mend } from '../../src/newsroom/transcripts/mend-kinds'
import type { Mends } from '../../src/newsroom/transcripts/mends'
import { parseTranscript } from '../../src/newsroom/transcripts/parse-transcript'
import { readNarration } from '../../src/newsroom/transcripts/read-narration'
import { splitLines } from '../../src/newsroom/transcripts/split-lines'
import { unaccounted } from '../../src/newsroom/transcripts/unaccounted'

/** The processor's time of this process alone, in milliseconds: elapsed time would tell how busy the machine is. */
function spent(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  return process.cpuUsage(before).user / 1000
}

/**
 * Twice as much may take four times as long and a second more, on any machine; what is quadratic takes minutes at these sizes and is
 * found by the second alone.
 */
function expectLinear(work: (size: number) => unknown, size: number): void {
  spent(() => work(1000))
  const once = spent(() => work(size))
  expect(spent(() => work(2 * size))).toBeLessThan(4 * once + 1000)
  expect(once).toBeLessThan(5000)
}

// One of each class of characters that a rule of ours knows.
const signs = [
  '\u064e',
  '\u0651\u064e',
  '\u0301\u0323',
  '\u0344',
  ':',
  '：',
  ' ',
  '\u00a0',
  '\t',
  'a',
  'A',
  'س',
  'Q:',
  'س:',
  'A b: ',
  '7',
  '.',
  '…',
  '،',
  '?',
  '؟ ',
  '?)',
  '"',
  '“',
  '” ',
  '‘',
  '’',
  '«',
  '(',
  ']',
  '\n',
  '\r\n',
  '\n\n',
  'a\n',
  'A b\n\n',
  '\u200f',
  '\u202b',
  '#',
  '# ',
  '*',
  '**',
  '_',
  '-',
  '- ',
  '—',
  '~',
  'ـ',
  '\u0344a',
  '1. ',
  '١- ',
  '## a?\n\n',
  '**a?**\n\n',
  'a?\n\n',
  '{#a}',
  '=',
  'A (A)',
  'KO = Kim Odeh',
  '[00:01]',
  '00:00:01 ',
  '[00:01] A: ',
]
const frames: ((run: string) => string)[] = [
  (run) => run,
  (run) => `T\n\nQ: Why?\n\nA: ${run}`,
  (run) => `T\n\nس${run}: Why?\n\nA b c d e.`,
  (run) => `T\n\n“${run} b c d e f.”\n\nQ: Why?\n\n${run} x`,
  (run) => `T\n\n## ${run}?\n\nSo.\n\n**${run}?**\n\n1. ${run}?\n\nSo.\n\n${run}?\n\nSo.`,
  (run) => `T\n\nKO = Kim ${run}\n\nKim ${run} (KO)\n\nKO: [00:01] ${run}\n\n[00:02] KO ${run} 00:00:01`,
  (run) => `---\ntitle: ${run}\n---\n\nQ: Why?\n\nBecause.\n\nAda Lamp\n\n${run}`,
]

const size = 20_000
const long = (sign: string, characters: number) => sign.repeat(Math.ceil(characters / sign.length))
const kinds: Mend[] = ['question', 'answer', 'bio', 'headline', 'name', 'standfirst', 'leftOut']
const mendsOfAll = (text: string): Mends =>
  Object.fromEntries(splitLines(text).lines.map(({ line }, n) => [line, kinds[n % kinds.length] ?? 'bio']))
const readAll = (text: string) => {
  const mends = mendsOfAll(text)
  for (const read of [parseTranscript, readNarration]) {
    unaccounted(text, read(text))
    unaccounted(text, read(text, undefined, mends))
  }
}

describe('a transcript takes work in proportion to its length', { timeout: 600_000 }, () => {
  test('180,000 vowel marks before a colon', () => {
    const text = `T\n\nس${long('\u0651\u064e', 180_000)}: Why?\n\nBecause.`
    expect(spent(() => readAll(text))).toBeLessThan(2000)
  })

  test('long runs of any two signs in any frame', () => {
    const check = fc.property(
      fc.constantFrom(...signs),
      fc.constantFrom('', ...signs),
      fc.constantFrom(...frames),
      (one, other, frame) => {
        expectLinear((length) => {
          readAll(frame(long(one + other, length)))
        }, size)
      },
    )
    fc.assert(check, { numRuns: 15 })
  })

  test.each([
    '## Why?\n\nSo.\n\n',
    '**Why?**\n\nSo.\n\n',
    '1. __Why?__\n\nSo.\n\n',
    'Why?\n\nSo.\n\n',
    '**RIMA**\n\nWhy?\n\n**HALA**\n\nSo.\n\n',
    '[00:01] RIMA: Why?\n\nHALA 00:00:02\nSo.\n\n',
    'KO: Why?\n\nKim Odeh (KO) = KO\n\nKO = Kim Odeh, HS = Hala Saad\n\n',
  ])('turns that are marked so: %j', (turn) => {
    expectLinear((length) => {
      readAll(`T\n\n${long(turn, length)}`)
    }, 100_000)
  })
})

describe('a table of terms takes work in proportion to its length', { timeout: 120_000 }, () => {
  test.each([
    ['rows that mean nothing', 'term\tx\t\n'],
    ['rows of one term', 'term\tAleppo\tحلب\n'],
    ['forms', 'term\ta|b|c|a|b|c|d|e|f\t\n'],
    ['tabs', '\t'],
    ['quotation marks', '""'],
    ['line ends', '\n'],
    ['braces', 'term\ta {b} {c}\t\n'],
    ['vowel marks', '\u0651\u064e'],
  ])('%s', (_, row) => {
    expectLinear((length) => planTable(`kind\ten\tar\n${long(row, length)}`, [], ['en', 'ar']), 100_000)
  })
})

describe('a file of a translator takes work in proportion to its length', { timeout: 120_000 }, () => {
  const unit = {
    id: 'qaaaaaa.answer.1',
    source: plainRuns('Why?'),
    target: null,
    sourceHash: 'now',
    behind: false,
    notes: [],
  }
  const file = { work: 'wabcdefgh', sourceLanguage: 'en', targetLanguage: 'ar', units: [unit] }
  const knownHashes = new Map([['qaaaaaa', ['now']]])
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const cell = (inner: string) => `<w:tc><w:p>${inner}</w:p></w:tc>`
  const run = (inner: string) => `<w:r>${inner}</w:r>`
  const text = (words: string) => run(`<w:t>${words}</w:t>`)
  const word = (target: string) =>
    zipSync({
      'word/document.xml': strToU8(
        `<w:document ${w}><w:body><w:tbl><w:tr>${cell(text('{{dragoman 1 wabcdefgh en ar}}'))}${cell('')}</w:tr>` +
          `<w:tr>${cell(text('{{qaaaaaa.answer.1 now 0}}Why?'))}${cell(target)}</w:tr></w:tbl></w:body></w:document>`,
      ),
    })
  const link =
    '<w:fldSimple w:instr="HYPERLINK &quot;https://example.org/&quot;"><w:r><w:t>a</w:t></w:r></w:fldSimple>'

  test.each([
    ['links to one address', link],
    ['words', text('a')],
    ['vowel marks', text('\u0651\u064e')],
    ['fields that never end', run('<w:fldChar w:fldCharType="begin"/>')],
    ['instructions', run('<w:instrText> HYPERLINK \\a</w:instrText>')],
    ['braces', text('{{a')],
    ['references to notes', run('<w:footnoteReference w:id="1"/>')],
    ['symbols', run('<w:sym w:font="Wingdings" w:char="F07F"/>')],
    ['hidden words', `<w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r>`],
    ['deleted words', '<w:del><w:r><w:delText>a </w:delText></w:r></w:del>'],
    ['pictures', run('<w:pict/>')],
  ])('Word: %s', (_, piece) => {
    expectLinear(
      (length) =>
        planFile(word(long(run('<w:fldChar w:fldCharType="begin"/>') + piece, length)), {
          file,
          knownHashes,
        }),
      100_000,
    )
    expectLinear((length) => planFile(word(long(piece, length)), { file, knownHashes }), 100_000)
  })

  test.each([
    ['marks', '<g id="1" ctype="bold">a</g>'],
    ['links', '<g id="1" ctype="link" d:href="https://example.org/">a</g>'],
    ['different links', '<g id="1" ctype="link" d:href="https://example.org/">a</g>b'],
    ['entities', '&amp;'],
    ['line ends', '\n'],
    ['spaces', ' '],
    ['indented lines', 'a \n  '],
    ['sections', '<![CDATA[a]]>'],
    ['comments', '<!--a-->'],
  ])('XLIFF: %s', (_, piece) => {
    expectLinear((length) => {
      const inner = long(piece, length)
      const xliff =
        `<xliff version="1.2" xmlns:d="urn:dragoman:interchange:1"><file original="wabcdefgh" source-language="en" target-language="ar"><body>` +
        `<trans-unit id="qaaaaaa.answer.1"><source>${inner}</source><target>${inner}</target></trans-unit></body></file></xliff>`
      planFile(strToU8(xliff), { file, knownHashes })
    }, 100_000)
  })
})

describe('normal forms', () => {
  test('are those of Unicode for any text that a writing has', () => {
    const letters = fc.array(
      fc.constantFrom('a', 'س', ' ', '\u0651', '\u064e', '\u0301', '\u0323', 'é', '\u0344'),
    )
    fc.assert(
      fc.property(letters, (parts) => {
        const typed = parts.join('').replace(/\p{M}{31,}/gu, '')
        expect(toNfc(typed)).toBe(typed.normalize('NFC'))
        expect(toNfkd(typed)).toBe(typed.normalize('NFKD'))
      }),
    )
  })

  test('are the same when they are made again, whatever was typed', () => {
    const runs = fc.array(
      fc.tuple(fc.constantFrom('e', 'س', '\u0958', '\u0651', '\u064e', '\u0344'), fc.nat(70)),
    )
    fc.assert(
      fc.property(runs, (parts) => {
        const once = toNfc(parts.map(([letter, times]) => letter.repeat(times)).join(''))
        expect(toNfc(once)).toBe(once)
      }),
    )
  })

  test('take work in proportion to the marks', () => {
    expectLinear((length) => foldText(long('\u0651\u064e', length)), 100_000)
  })
})

describe('what a request says takes work in proportion to its length', { timeout: 120_000 }, () => {
  const answer = toAnswer({
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: Buffer.from('words '.repeat(1000)),
  })
  const ask = (headers: Parameters<typeof answer.bytesFor>[0]['headers']) =>
    answer.bytesFor({ url: '/en', headers }, [])

  test.each([
    ['a tag with suffix upon suffix', (size: number) => ({ 'if-none-match': `"a${'-br'.repeat(size)}x"` })],
    ['nothing but tags', (size: number) => ({ 'if-none-match': ',"a"'.repeat(size) })],
    ['spaces in a tag', (size: number) => ({ 'if-none-match': `"a${' '.repeat(size)}"` })],
    ['nothing but codings', (size: number) => ({ 'accept-encoding': 'a,'.repeat(size) })],
  ])('%s', (_, headers) => {
    expectLinear((size) => ask(headers(size)), 100_000)
  })
})
