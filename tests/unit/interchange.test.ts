import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { fingerprint } from '../../src/newsroom/interchange/fingerprint'
import { fromUnits, originsOf } from '../../src/newsroom/interchange/from-units'
import { planChanges as planKnowing } from '../../src/newsroom/interchange/plan-changes'
import { damageSentence } from '../../src/newsroom/interchange/plan-sentences'
import { readDocx } from '../../src/newsroom/interchange/read-docx'
import { readXliff } from '../../src/newsroom/interchange/read-xliff'
import { settleTarget } from '../../src/newsroom/interchange/settle-target'
import { orNone, plainRuns, wordsOf } from '../../src/newsroom/interchange/tidy-runs'
import { toUnits } from '../../src/newsroom/interchange/to-units'
import type {
  FileFormat,
  ReadFile,
  Runs,
  TranslationFile,
} from '../../src/newsroom/interchange/translation-file'
import { writeDocx } from '../../src/newsroom/interchange/write-docx'
import { writeXliff } from '../../src/newsroom/interchange/write-xliff'
import { footnoteWords } from '../../src/text/footnotes'
import { footnoteNode, paragraphNode, textNode } from '../../src/text/lexical'
import { documentOf } from '../../src/text/lexical-document'
import { plainText } from '../../src/text/plain-text'
import {
  arbitraryNotedTranslation,
  arbitraryRuns,
  arbitraryTranslation,
} from '../support/interchange/arbitrary-translation'

const planChanges = (present: TranslationFile, file: ReadFile) =>
  planKnowing(present, file, (_, hash) => hash !== 'never')

const formats: readonly FileFormat[] = ['xliff', 'docx']

function handBack(file: TranslationFile, format: FileFormat): ReadFile {
  if (format === 'docx') return readDocx(writeDocx(file, 'ar'))
  const [only, ...more] = readXliff(new TextEncoder().encode(writeXliff(file)))
  if (!only || more.length > 0) throw new Error('One translation is one file.')
  return only
}

describe.each(formats)('%s', { timeout: 120_000 }, (format) => {
  test('comes back as it went out', () => {
    const check = fc.property(arbitraryNotedTranslation, (exchanged) => {
      const file = toUnits(exchanged, 'en')
      const read = handBack(file, format)
      const { work, sourceLanguage, targetLanguage } = file
      expect(read).toMatchObject({ work, sourceLanguage, targetLanguage, keyless: [] })
      expect(read.units).toEqual(
        file.units.map(({ id, source, target, sourceHash }) => ({
          id,
          source,
          target,
          sourceHash,
          sentTarget: fingerprint(target),
          unknownMarks: [],
          isMarkedUntranslated: false,
        })),
      )
      const plan = planChanges(file, read)
      expect(plan).toEqual({
        changed: [],
        doubtful: [],
        unchanged: file.units.map(({ id }) => id),
        emptied: [],
        unknown: [],
        missing: [],
        damaged: [],
        keyless: [],
        passedOver: [],
        morePassedOver: 0,
      })
    })
    fc.assert(check, { numRuns: 200 })
  })

  test('brings in what was translated meanwhile, and nothing else', () => {
    const others = fc.infiniteStream(arbitraryRuns)
    const check = fc.property(arbitraryTranslation, others, (exchanged, stream) => {
      const present = toUnits(exchanged, 'en')
      const nextOf = (id: string): Runs => {
        const next = stream.next().value as Runs
        return /\.\d+$/.test(id) ? next : plainRuns(wordsOf(next))
      }
      const worked = present.units.map((unit) => ({ ...unit, target: orNone(nextOf(unit.id)) }))
      const sent = new Map(present.units.map(({ id, target }) => [id, fingerprint(target)]))
      const back = handBack({ ...present, units: worked }, format)
      const units = back.units.map((unit) => ({ ...unit, sentTarget: sent.get(unit.id) ?? null }))
      const plan = planChanges(present, { ...back, units })
      expect([...plan.unknown, ...plan.missing, ...plan.keyless]).toEqual([])
      const taken = new Map(plan.changed.map(({ id, after }) => [id, after]))
      const translation = {
        ...exchanged.translation,
        ...fromUnits(exchanged.translation, exchanged.source, taken),
      }
      const after = toUnits({ ...exchanged, translation }, 'en')
      expect(after.units.map(({ id, target }) => ({ id, target }))).toEqual(
        present.units.map(({ id, target }) => ({ id, target: taken.get(id) ?? target })),
      )
      for (const { id, target } of worked) {
        const here = present.units.find((unit) => unit.id === id)
        if (!here) throw new Error('Every unit is here.')
        const isRefused = [...plan.damaged, ...plan.doubtful].some((unit) => unit.id === id)
        const stays = target === null || isRefused
        if (!stays)
          expect(after.units.find((unit) => unit.id === id)?.target).toEqual(settleTarget(here, target))
      }
    })
    fc.assert(check, { numRuns: 200 })
  })

  test('brings every footnote that was translated in, whatever comes of its paragraph', () => {
    const check = fc.property(
      arbitraryNotedTranslation,
      fc.infiniteStream(fc.nat(3)),
      (exchanged, stream) => {
        const present = toUnits(exchanged, 'en')
        const worked = present.units.map((unit) => {
          if (/\.footnote\.\d+$/.test(unit.id)) return { ...unit, target: plainRuns(`said of ${unit.id}`) }
          // Some paragraphs are translated, with their footnotes in place or without.
          const chance = stream.next().value as number
          const notes = unit.source.filter(({ type }) => type === 'footnote')
          const words = { type: 'text' as const, text: 'translated', formats: [] }
          return chance > 1 ? { ...unit, target: chance > 2 ? [words] : [words, ...notes] } : unit
        })
        const plan = planChanges(present, handBack({ ...present, units: worked }, format))
        const taken = new Map(plan.changed.map(({ id, after }) => [id, after]))
        const translation = {
          ...exchanged.translation,
          ...fromUnits(exchanged.translation, exchanged.source, taken),
        }
        const stored = JSON.stringify(translation.exchanges)
        for (const [id] of taken) if (id.includes('.footnote.')) expect(stored).toContain(`"said of ${id}"`)
      },
    )
    fc.assert(check, { numRuns: 200 })
  })
})

describe('a footnote', () => {
  const answer = (text: string, ...notes: string[]) =>
    documentOf([
      paragraphNode([textNode(text), ...notes.flatMap((note) => [footnoteNode(note), textNode('.')])]),
    ])
  const exchanged = {
    work: 'wabcdefgh',
    sourceLanguage: 'en',
    targetLanguage: 'ar',
    source: {
      exchanges: [
        { blockType: 'questionAnswer', key: 'q7ab3cd', answer: answer('The well', 'Dug in 1911', 'Dry') },
      ],
    },
    translation: { exchanges: [{ blockType: 'questionAnswer', key: 'q7ab3cd', answer: null }] },
    hashes: new Map([['q7ab3cd', 'now']]),
    speakers: new Map<string, string>(),
  }
  const file = toUnits(exchanged, 'en')
  /** What a program hands back with these translations; nothing was translated when the file went out. */
  const back = (targets: Readonly<Record<string, Runs>>, format: FileFormat): ReadFile => {
    const worked = file.units.map((one) => ({ ...one, target: targets[one.id] ?? null }))
    const read = handBack({ ...file, units: worked }, format)
    return { ...read, units: read.units.map((one) => ({ ...one, sentTarget: fingerprint(null) })) }
  }
  const note = (number: number) => ({ type: 'footnote' as const, number, text: '' })
  const said = (text: string) => ({ type: 'text' as const, text, formats: [] })

  test('is a unit of its own, and a number in its paragraph', () => {
    expect(file.units.map(({ id, source }) => [id, wordsOf(source)])).toEqual([
      ['q7ab3cd.answer.1', 'The well..'],
      ['q7ab3cd.footnote.1', 'Dug in 1911'],
      ['q7ab3cd.footnote.2', 'Dry'],
    ])
    expect(writeXliff(file)).toContain('<x id="1" ctype="x-footnote" dragoman:href="1"/>')
  })

  test.each(formats)('comes in with its translation in its place: %s', (format) => {
    const plan = planChanges(
      file,
      back(
        {
          'q7ab3cd.answer.1': [said('البئر'), note(1), said('،'), note(2)],
          'q7ab3cd.footnote.1': [said('حُفرت عام 1911')],
          'q7ab3cd.footnote.2': [said('جافة')],
        },
        format,
      ),
    )
    const { exchanges } = fromUnits(
      exchanged.translation,
      exchanged.source,
      new Map(plan.changed.map(({ id, after }) => [id, after])),
    )
    expect(footnoteWords(exchanges[0]?.answer)).toEqual(['حُفرت عام 1911', 'جافة'])
    expect(plainText(exchanges[0]?.answer)).toBe('البئر،')
  })

  test.each(formats)('that is left out, invented or moved before another is told of: %s', (format) => {
    const damaged = (target: Runs) =>
      planChanges(file, back({ 'q7ab3cd.answer.1': target }, format)).damaged.map(({ damage }) => damage)
    expect(damaged([said('البئر'), note(1)])).toEqual([{ why: 'lostMark', marks: ['[2]'] }])
    expect(damaged([said('البئر'), note(1), said('،'), note(2), said('،'), note(3)])).toEqual([
      { why: 'unknownMark', marks: ['[3]'] },
    ])
    expect(damaged([said('البئر'), note(2), said('،'), note(1)])).toEqual([
      { why: 'unknownMark', marks: ['[1]'] },
    ])
  })
})

const unit = (id: string, source: string, target: string | null = null, sourceHash = 'now') => ({
  id,
  source: plainRuns(source),
  target: target === null ? null : plainRuns(target),
  sourceHash,
  behind: false,
  notes: [],
})
const fileOf = (...units: TranslationFile['units'][number][]): TranslationFile => ({
  work: 'wabcdefgh',
  sourceLanguage: 'en',
  targetLanguage: 'ar',
  units,
})

describe('a plan', () => {
  const present = fileOf(
    unit('head.headline', 'Rain', 'مطر'),
    unit('qaaaaaa.answer.1', 'One', 'واحد'),
    unit('qaaaaaa.answer.2', 'Two'),
    unit('qbbbbbb.question', 'Three', 'ثلاثة'),
  )
  const sentTargets = new Map(present.units.map(({ id, target }) => [id, fingerprint(target)]))

  /** The file as it comes back after somebody has worked on it. */
  const worked = (format: FileFormat, units: TranslationFile['units']): ReadFile => {
    const read = handBack({ ...present, units }, format)
    return {
      ...read,
      units: read.units.map((one) => ({ ...one, sentTarget: sentTargets.get(one.id) ?? one.sentTarget })),
    }
  }

  test.each(formats)('keeps every unit of an old %s file behind', (format) => {
    const plan = planChanges(present, worked(format, [unit('qaaaaaa.answer.2', 'Too', 'اثنان', 'before')]))
    expect(plan.changed).toEqual([
      {
        id: 'qaaaaaa.answer.2',
        before: null,
        after: plainRuns('اثنان'),
        madeFrom: 'before',
        isBehind: true,
        isChangedHere: false,
      },
    ])
    expect(plan.missing).toEqual(['head.headline', 'qaaaaaa.answer.1', 'qbbbbbb.question'])
  })

  test.each(formats)('of a %s file lists what is unknown, emptied, mixed up and contradictory', (format) => {
    const plan = planChanges(
      present,
      worked(format, [
        unit('head.headline', 'Rain'),
        unit('qaaaaaa.answer.1', 'Two', 'اثنان'),
        unit('qbbbbbb.question', 'Three', 'ثلاث'),
        unit('qbbbbbb.question', 'Three', 'ثلاثٌ'),
        unit('qcccccc.question', 'Four', 'أربعة'),
      ]),
    )
    expect(plan.changed).toEqual([])
    expect(plan.emptied).toEqual(['head.headline'])
    expect(plan.unknown).toEqual(['qcccccc.question'])
    expect(plan.missing).toEqual(['qaaaaaa.answer.2'])
    expect(plan.damaged.map(({ id, damage }) => [id, damage.why])).toEqual([
      ['qaaaaaa.answer.1', 'changedSource'],
      ['qbbbbbb.question', 'twice'],
    ])
  })

  test('leaves alone what was changed here while the translator did not touch it', () => {
    const read = handBack(present, 'xliff')
    const here = fileOf(unit('qaaaaaa.answer.1', 'One', 'واحدة'))
    expect(planChanges(here, read).unchanged).toEqual(['qaaaaaa.answer.1'])
    const both = worked('xliff', [unit('qaaaaaa.answer.1', 'One', 'أوّل')])
    expect(planChanges(here, both).changed).toMatchObject([{ isChangedHere: true }])
  })

  const link: Runs = [{ type: 'link', href: 'https://example.org/', children: plainRuns('here') }]
  const marked: Runs = [{ type: 'text', text: 'Bold', formats: ['bold'] }, ...link]
  const withMarks = fileOf({ ...unit('qaaaaaa.answer.1', ''), source: marked })

  test.each([
    { format: 'xliff', lost: ['bold', 'https://example.org/'] },
    { format: 'docx', lost: ['https://example.org/'] },
  ] as const)('refuses a $format unit that has lost what must come back', ({ format, lost }) => {
    const back = handBack(
      { ...withMarks, units: [{ ...unit('qaaaaaa.answer.1', '', 'غامق'), source: marked }] },
      format,
    )
    const { damaged, changed } = planChanges(withMarks, {
      ...back,
      units: back.units.map((one) => ({ ...one, sentTarget: '0' })),
    })
    expect(changed).toEqual([])
    expect(damaged.map(({ damage }) => damage)).toEqual([{ why: 'lostMark', marks: lost }])
  })

  test('refuses placeholders that nobody sent out, lost origins and links that lead to a script', () => {
    const sent = writeXliff(withMarks)
    const asked = (target: string, text = sent) =>
      planChanges(
        withMarks,
        readXliff(
          new TextEncoder().encode(text.replace('</source>', `</source><target>${target}</target>`)),
        )[0] ?? {
          ...fileOf(),
          format: 'xliff',
          units: [],
          keyless: [],
          passedOver: [],
          morePassedOver: 0,
        },
      ).damaged.map(({ damage }) => damage)
    const whole = '<g id="1">غامق</g><g id="2">هنا</g>'
    expect(asked(whole)).toEqual([])
    expect(asked(`${whole}<g id="9">؟</g>`)).toEqual([{ why: 'unknownMark', marks: ['9'] }])
    expect(asked(`${whole}<ph id="9">؟</ph>`)).toEqual([{ why: 'unknownMark', marks: ['9'] }])
    expect(asked(whole, sent.replace(/<context-group.*?<\/context-group>/, ''))).toEqual([
      { why: 'lostOrigin' },
    ])
    expect(asked(whole, sent.replace('>now<', '>never<'))).toEqual([{ why: 'lostOrigin' }])
    const script = 'javascript:alert(1)'
    expect(asked(`${whole}<g id="t1" ctype="link" dragoman:href="${script}">؟</g>`)).toEqual([
      { why: 'unsafeLink', marks: [script] },
    ])
  })
})

describe('what is said of a plan', () => {
  test('names the marks, in both languages', () => {
    const lost = { why: 'lostMark', marks: ['bold', 'https://example.org/'] } as const
    expect(damageSentence(lost, 'en')).toContain('bold, https://example.org/')
    expect(damageSentence(lost, 'ar')).toContain('bold، https://example.org/')
  })
  test('a part that was put together from two files is as old as its older one', () => {
    const change = (id: string, madeFrom: string, isBehind: boolean) => ({
      id,
      before: null,
      after: [],
      madeFrom,
      isBehind,
      isChangedHere: false,
    })
    const changes = [
      change('iaaaaaa.label', 'now', false),
      change('qaaaaaa.answer.1', 'now', false),
      change('qaaaaaa.answer.2', 'old', true),
      change('qaaaaaa.answer.3', 'now', false),
    ]
    expect(originsOf(changes)).toEqual(
      new Map([
        ['head', 'now'],
        ['qaaaaaa', 'old'],
      ]),
    )
  })
})
