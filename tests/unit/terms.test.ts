import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readForms, writeForms } from '@/newsroom/terms/form-list'
import { planTerms } from '@/newsroom/terms/plan-terms'
import { type Standing, standings, type Term, termKinds } from '@/newsroom/terms/term'
import { termDepartures } from '@/newsroom/terms/term-departures'
import { findTerms, indexTerms } from '@/newsroom/terms/term-index'
import { readTermTable, writeTermTable } from '@/newsroom/terms/term-table'
import { readTsv, writeTsv } from '@/newsroom/terms/tsv'

const languages = ['en', 'ar']

let lastId = 0
const form = (language: string, text: string, standing: Standing = 'house') => ({
  language,
  form: text,
  standing,
  note: null,
})
const term = (...forms: ReturnType<typeof form>[]): Term => ({
  id: (lastId += 1),
  kind: 'place',
  forms,
  note: null,
})

const found = (text: string, language: string, ...terms: Term[]) =>
  findTerms(text, indexTerms(terms, language)).map((one) => one.form.form)

describe('terms in a text', () => {
  it.each([
    ['ذهبنا إلى القصب صباحًا', 'القصب'],
    ['والقصب بعيدة', 'القصب'],
    ['بالقصب وما حولها', 'القصب'],
    ['وللقصب أهلها', 'القصب'],
    ['فالقَصَبُ لنا', 'القصب'],
    ['قصبٌ', 'قصب'],
    ['للمجلس المحلي رأي', 'المجلس المحلي'],
    ['قال المجلسُ المحليّ', 'مجلس محلي'],
    ['من إدلب', 'ادلب'],
    ['وبإدلب', 'إدلب'],
  ])('%s has %s', (text, name) => {
    expect(found(text, 'ar', term(form('ar', name)))).toEqual([name])
  })

  it.each([
    ['القصبة ليست هي', 'القصب'],
    ['المجلسان المحليان', 'المجلس المحلي'],
    ['قال المجلس', 'المجلس المحلي'],
  ])('%s does not have %s', (text, name) => {
    expect(found(text, 'ar', term(form('ar', name)))).toEqual([])
  })

  it('are whole words in English, in any case, with their plural and genitive', () => {
    const council = term(form('en', 'local council'))
    expect(found('The Local Councils met.', 'en', council)).toEqual(['local council'])
    expect(found('The local council’s vote', 'en', council)).toEqual(['local council'])
    expect(found('A local counsel', 'en', council)).toEqual([])
    expect(found('Ariha', 'en', term(form('en', 'Ari')))).toEqual([])
  })

  it('are found by the longest of their names, and each once', () => {
    const [quay, north] = [term(form('en', 'Quay')), term(form('en', 'North Quay'))]
    expect(found('From North Quay to North Quay', 'en', quay, north)).toEqual(['North Quay'])
    expect(found('North Quay, then the Quay', 'en', quay, north)).toEqual(['North Quay', 'Quay'])
  })

  it('are not looked for in another language', () => {
    expect(found('North Quay', 'en', term(form('ar', 'North Quay')))).toEqual([])
  })
})

describe('a translation', () => {
  const quay = term(
    form('en', 'North Quay'),
    form('ar', 'الرصيف الشمالي'),
    form('ar', 'رصيف الشمال', 'other'),
    form('ar', 'المرسى الشمالي', 'avoid'),
  )
  const departures = (translation: string, ...terms: Term[]) =>
    termDepartures(findTerms('At North Quay.', indexTerms(terms, 'en')), translation, 'ar').map(
      ({ problem, found: avoided, expected }) => [
        problem,
        avoided?.form ?? null,
        expected.map((one) => one.form),
      ],
    )

  it('may say a term in every form that the house lets pass', () => {
    expect(departures('في الرصيف الشمالي.', quay)).toEqual([])
    expect(departures('عند رصيف الشمال', quay)).toEqual([])
  })

  it('departs from the house where it says none, or one to be avoided', () => {
    expect(departures('في الميناء', quay)).toEqual([['missing', null, ['الرصيف الشمالي']]])
    expect(departures('بالمرسى الشمالي', quay)).toEqual([['avoided', 'المرسى الشمالي', ['الرصيف الشمالي']]])
  })

  it('departs from nothing before it is written, or where the house has no form for it', () => {
    expect(departures(' ', quay)).toEqual([])
    expect(departures('في الميناء', term(form('en', 'North Quay')))).toEqual([])
  })
})

const text = fc
  .stringMatching(/^[a-zا-ي0-9"|{}\\=,'()\t\n -]{1,12}$/)
  .map((typed) => typed.trim())
  .filter((typed) => typed !== '')

describe('a table of terms', () => {
  it('keeps every cell, whatever is in it', () => {
    const cell = fc.oneof(
      text,
      fc.constant(''),
      fc.constantFrom('"', '""', 'a\tb', 'a\r\nb', ' a ', 'a"b', '\ufeff'),
    )
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }))
    fc.assert(
      fc.property(rows, (written) => {
        const some = written.filter((cells) => cells.some((one) => one !== ''))
        expect(readTsv(writeTsv(some)).map(({ cells }) => cells)).toEqual(some)
      }),
    )
  })

  it('keeps every list of forms', () => {
    const forms = fc.array(fc.record({ form: text, note: fc.option(text) }), { maxLength: 4 })
    fc.assert(
      fc.property(forms, (written) => {
        expect(readForms(writeForms(written))).toEqual(written)
      }),
    )
  })

  it('comes back as it went out, and changes nothing then', () => {
    const forms = fc.uniqueArray(
      fc.record({
        language: fc.constantFrom(...languages),
        form: text,
        standing: fc.constantFrom(...standings),
        note: fc.option(text),
      }),
      { minLength: 1, maxLength: 6, selector: (one) => one.language + one.form },
    )
    const terms = fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 1, max: 9999 }),
        kind: fc.constantFrom(...termKinds),
        forms,
        note: fc.option(text),
      }),
      { selector: ({ id }) => id, maxLength: 6 },
    )
    const check = fc.property(terms, (stored) => {
      const { rows, errors } = readTermTable(writeTermTable(stored, languages), languages)
      expect(errors).toEqual([])
      const plan = planTerms(rows, stored, languages)
      expect(plan.errors).toEqual([])
      expect(plan.changes.map(({ action, cells }) => [action, cells])).toEqual(stored.map(() => ['same', []]))
    })
    fc.assert(check)
  })

  it('is read from what spreadsheets write', () => {
    const { rows, errors } = readTermTable(
      '\ufeffKind\tEN\tar\r\nplace\t"North ""Quay"""\tالرصيف\r\n\r\n',
      languages,
    )
    expect(errors).toEqual([])
    expect(rows).toEqual([
      expect.objectContaining({
        line: 2,
        id: null,
        kind: 'place',
        note: undefined,
        forms: [form('en', 'North "Quay"'), form('ar', 'الرصيف')],
      }),
    ])
  })

  it.each([
    ['', 1, '', 'empty'],
    ['en\tar\r\nQuay\tرصيف', 1, 'kind', 'noKindColumn'],
    ['kind\ten\tfr\r\nplace\tQuay\tquai', 1, 'fr', 'unknownColumn'],
    ['kind\ten\ten\r\n', 1, 'en', 'columnTwice'],
    ['kind\ten\r\nplace\tQuay\r\ncity\tQuay', 3, 'kind', 'kind'],
    ['kind\tid\ten\r\nplace\tx\tQuay', 2, 'id', 'id'],
    ['kind\ten\r\nplace\t', 2, 'en', 'noForm'],
    ['kind\ten\ten avoid\r\nplace\tQuay\tQuay', 2, 'en avoid', 'formTwice'],
    ['kind\ten\r\nplace\tQuay {a', 2, 'en', 'forms'],
    ['kind\ten\r\nplace\tQuay\tmore', 2, '3', 'tooManyCells'],
    ['kind\ten\r\nplace\t"Quay', 2, '2', 'quotes'],
    ['kind\ten\r\nplace\t"Quay" x', 2, '2', 'quotes'],
  ])('says where %j is wrong', (table, line, column, problem) => {
    expect(readTermTable(table, languages).errors).toEqual([
      expect.objectContaining({ line, column, problem }),
    ])
  })
})

describe('what a table would change', () => {
  const stored = [
    {
      ...term(form('en', 'Quay'), form('en', 'Wharf', 'other'), form('ar', 'رصيف')),
      note: 'Of the old port.',
    },
    term(form('en', 'Mill'), form('ar', 'طاحونة')),
  ]
  const [quay, mill] = stored
  const plan = (table: string) => planTerms(readTermTable(table, languages).rows, stored, languages)

  it('is shown cell by cell; terms that it does not have stay', () => {
    const { changes } = plan(`id\tkind\ten\r\n${String(quay?.id)}\tplace\tThe Quay`)
    expect(changes.map(({ action, cells }) => [action, cells])).toEqual([
      [
        'changed',
        [
          { column: 'en', before: 'Quay', after: 'The Quay' },
          { column: 'en also', before: 'Wharf', after: '' },
        ],
      ],
    ])
    expect(changes[0]?.term.forms.map((one) => one.form)).toEqual(['رصيف', 'The Quay'])
    expect(changes[0]?.term.note).toBe('Of the old port.')
  })

  it('without an id adds to the term that the house calls the same, and drops nothing', () => {
    const { changes } = plan('kind\ten\tar avoid\tnote\r\nplace\tQuay\tمرسى\t')
    expect(changes.map(({ action, term: { id, forms, note } }) => [action, id, forms.length, note])).toEqual([
      ['changed', quay?.id, 4, 'Of the old port.'],
    ])
  })

  it('is a new term where none is called so', () => {
    expect(plan('kind\ten\r\nperson\tQuay').changes.map(({ action }) => action)).toEqual(['new'])
  })

  it.each([
    ['id\tkind\ten\r\n99999\tplace\tX', 'unknownId'],
    ['kind\ten\r\nplace\tNew\r\nplace\tNew', 'rowTwice'],
    ['kind\ten\r\nplace\tQuay | Mill', 'several'],
    [`id\tkind\ten\r\n${String(mill?.id)}\tplace\tMill\r\n${String(mill?.id)}\tplace\tMill`, 'idTwice'],
  ])('is refused where it is not clear: %j', (table, problem) => {
    expect(plan(table).errors.map((error) => error.problem)).toEqual([problem])
  })
})
