import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { doubtOf } from '@/newsroom/interchange/doubt'
import { planChanges } from '@/newsroom/interchange/plan-changes'
import { readDocx } from '@/newsroom/interchange/read-docx'
import { readXliff } from '@/newsroom/interchange/read-xliff'
import { plainRuns, wordsOf } from '@/newsroom/interchange/tidy-runs'
import type { ReadFile, TranslationFile } from '@/newsroom/interchange/translation-file'
import { writeDocx } from '@/newsroom/interchange/write-docx'
import { writeXliff } from '@/newsroom/interchange/write-xliff'

import { workInFile } from '../support/interchange/work-in-file'

const id = 'qaaaaaa.answer.1'
const presentOf = (source: string, target: string | null = null): TranslationFile => ({
  work: 'wabcdefgh',
  sourceLanguage: 'en',
  targetLanguage: 'ar',
  units: [
    {
      id,
      source: plainRuns(source),
      target: target === null ? null : plainRuns(target),
      sourceHash: 'now',
      behind: false,
      notes: [],
    },
  ],
})
const present = presentOf('Why did you leave?')
const plan = (of: TranslationFile, file: ReadFile | undefined) => {
  if (!file) throw new Error('There is no file.')
  return planChanges(of, file, () => true)
}

/** What becomes of a unit that comes back with this behind its source, and with its own tag changed. */
function listed(
  behindSource: string,
  tag = (unit: string) => unit,
  of = present,
  change = (text: string) => text,
) {
  const sent = writeXliff({ ...of, units: of.units.map((unit) => ({ ...unit, target: null })) })
  const back = sent.replace('</source>', `</source>${behindSource}`).replace(/<trans-unit[^>]*>/, tag)
  const { changed, doubtful, unchanged, damaged } = plan(
    of,
    readXliff(new TextEncoder().encode(change(back)))[0],
  )
  expect(damaged).toEqual([])
  if (changed.length > 0) return 'changed'
  return doubtful[0]?.doubt ?? (unchanged.length > 0 ? 'unchanged' : 'nothing')
}
const target = (attributes = '', words = 'لماذا خرجتم؟') => `<target ${attributes}>${words}</target>`
const withAttribute = (said: string) => (tag: string) => tag.replace('>', ` ${said}>`)

describe('a state of XLIFF', () => {
  test.each([
    'state="new"',
    'state="initial"',
    'state="needs-translation"',
    'state="NEEDS-TRANSLATION"',
    'state="needs-l10n"',
    'state="x-fuzzy"',
    'state="x-not-translated"',
    'state="needs-review-translation" state-qualifier="leveraged-mt"',
    'state="needs-review-translation" state-qualifier="fuzzy-match"',
    'state-qualifier="mt-suggestion"',
    'state-qualifier="rejected-inaccurate"',
  ])('that says it is no translation is heeded: %s', (attributes) => {
    expect(listed(target(attributes))).toBe('markedUntranslated')
  })

  test.each([
    '',
    'state="translated"',
    'state="final"',
    'state="signed-off"',
    'state="needs-review-translation"',
    'state="needs-review-l10n"',
    'state="needs-adaptation"',
    'state="translated" state-qualifier="leveraged-mt"',
    'state="final" state-qualifier="fuzzy-match"',
    'state-qualifier="exact-match"',
    'state-qualifier="id-match"',
    'state="x-reviewed"',
  ])('of a translation is one: %s', (attributes) => {
    expect(listed(target(attributes))).toBe('changed')
  })

  test.each([
    ['approved="no"', '', 'markedUntranslated'],
    ['approved="no"', 'state="translated"', 'changed'],
    ['approved="no"', 'state="needs-review-translation"', 'changed'],
    ['approved="yes"', '', 'changed'],
    ['approved="yes"', 'state-qualifier="leveraged-tm"', 'changed'],
    ['translate="no"', '', 'markedUntranslated'],
    ['translate="yes"', '', 'changed'],
    ['fuzzy="yes"', '', 'markedUntranslated'],
    ['xmlns:mq="MQXliff" mq:status="NotStarted"', '', 'markedUntranslated'],
    ['xmlns:mq="MQXliff" mq:status="ManuallyConfirmed"', '', 'changed'],
    ['xmlns:m="http://www.memsource.com/mxlf/2.0" m:confirmed="0"', '', 'markedUntranslated'],
    ['xmlns:m="http://www.memsource.com/mxlf/2.0" m:confirmed="1"', '', 'changed'],
  ])('may stand at the unit: %s %s', (ofUnit, ofTarget, expected) => {
    expect(listed(target(ofTarget), withAttribute(ofUnit))).toBe(expected)
  })

  test.each([
    ['Draft', 'markedUntranslated'],
    ['Translated', 'changed'],
  ])('may be that of a segment of Trados: %s', (conf, expected) => {
    const definitions = `<sdl:seg-defs xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0"><sdl:seg id="1" conf="${conf}"/></sdl:seg-defs>`
    expect(listed(target() + definitions)).toBe(expected)
  })

  test.each([
    ['no', '', 'markedUntranslated'],
    ['no', 'translate="yes"', 'changed'],
    ['yes', '', 'changed'],
  ])('may be that of its group: translate="%s" and %s', (ofGroup, ofUnit, expected) => {
    const inGroup = (tag: string) => `<group translate="${ofGroup}"><group>${tag.replace('>', ` ${ofUnit}>`)}`
    const ended = (text: string) => text.replace('</trans-unit>', '</trans-unit></group></group>')
    expect(listed(target(), inGroup, present, ended)).toBe(expected)
  })

  test('says nothing of what is here already', () => {
    const here = presentOf('Why?', 'لماذا؟')
    expect(listed(target('state="new"', 'لماذا؟'), undefined, here)).toBe('unchanged')
  })
})

describe('a target that only says its source again', () => {
  test.each([
    'Why did you leave?',
    'WHY DID YOU LEAVE?',
    '  Why\u00a0did you   leave?  ',
    'Why did\u200b you leave؟',
    '“Why did you leave?”',
    'Ｗｈｙ did you leave?',
  ])('is told apart: %j', (words) => {
    expect(listed(target('', words))).toBe('sameAsSource')
    expect(listed(target('state="translated"', words))).toBe('sameAsSource')
  })

  test.each(['', '   ', '\n\t', '\u00a0', '\u200b\u200f', '\u2060'])('or is nothing: %j', (words) => {
    expect(listed(target('', words))).toBe('unchanged')
  })

  test.each(['[fuzzy] لماذا خرجتم؟', '[FUZZY]لماذا'])('is filled in by a program: %j', (words) => {
    expect(listed(target('', words))).toBe('markedUntranslated')
  })

  test.each(['2015', '…', '12:30 – 14:00', '50%', '😀'])('is fine without a letter: %j', (words) => {
    expect(listed(target('', words), undefined, presentOf(words))).toBe('changed')
  })

  test('is fine where it stands here so already', () => {
    expect(listed(target('', 'BBC  News'), undefined, presentOf('BBC News', 'BBC NEWS'))).toBe('changed')
  })

  test('of an older source, too', () => {
    const [here] = present.units
    const [read] =
      readXliff(new TextEncoder().encode(writeXliff(presentOf('Why did you go?', 'Why did you go?'))))[0]
        ?.units ?? []
    if (!here || !read) throw new Error('There is no unit.')
    expect(doubtOf(here, read, read.target ?? [])).toBe('sameAsSource')
  })

  test('in a cell of Word, too', () => {
    const back = (words: string) =>
      plan(present, readDocx(workInFile(writeDocx(present, 'en'), { [id]: words })))
    expect(back('Why did you leave?')).toMatchObject({ changed: [], doubtful: [{ id }] })
    expect(back('لماذا خرجتم؟').changed).toHaveLength(1)
    expect(back('').unchanged).toEqual([id])
  })

  test('in however long a text, with any spacing and case', () => {
    const words = fc.array(fc.constantFrom('We', 'had', 'no', 'water', 'كفرنبل', '2012', 'é'), {
      minLength: 1,
    })
    const gaps = fc.constantFrom(' ', '  ', '\u00a0', '\u2009', ' \n')
    const check = fc.property(words, gaps, fc.boolean(), (said, gap, isLoud) => {
      const source = ['Salma', ...said].join(' ')
      const copied = said.reduce((all, word) => all + gap + word, 'Salma')
      const typed = isLoud ? copied.toUpperCase() : copied
      expect(listed(target('', typed), undefined, presentOf(source))).toBe('sameAsSource')
    })
    fc.assert(check, { numRuns: 100 })
  })
})

test('a plan holds what a doubtful unit would become, for whoever asks for it', () => {
  const back = writeXliff(presentOf('Salma', 'Salma')).replace(/(x-sent-target">)\w+/, '$10')
  const [doubtful] = plan(presentOf('Salma'), readXliff(new TextEncoder().encode(back))[0]).doubtful
  expect(doubtful).toMatchObject({ id, before: null, madeFrom: 'now', isBehind: false })
  expect(wordsOf(doubtful?.after ?? [])).toBe('Salma')
})
