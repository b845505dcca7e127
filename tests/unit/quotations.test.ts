import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Interview, Interviewee, RichText, TextFormat } from '@/content/types'
import { bracketMarks } from '@/text/brackets'
import { scriptRuns } from '@/text/script-runs'
import { quoted } from '@/surfaces/quotations/quoted'
import { toQuotation } from '@/surfaces/quotations/to-quotation'
import { richTextLines } from '@/text/rich-text-lines'
import { arabicInterview, interview, settled } from '../support/content-fixtures'
import { arabic, english } from '../support/reader-pages'

const withAnswer = (text: string, speaker: Interviewee | null, headline = 'Why'): Interview => ({
  ...interview,
  headline,
  exchanges: [
    {
      ...settled,
      type: 'questionAnswer',
      key: 'qaaaaaa',
      number: 1,
      question: 'Why?',
      answer: [{ type: 'paragraph', children: [{ type: 'text', text, formats: ['italic'] }] }],
      speaker,
    },
  ],
})

describe('the quote of an answer', () => {
  const quote = toQuotation(interview, 'q7k2m9a', english)

  it('carries who speaks, the headline, everybody who made it, the day and the address, a line each', () => {
    expect(quote?.text.split('\n').slice(-7)).toEqual([
      'Salma Haddad, in “A library shelved by street names”',
      'Interview by Layla Mansour-Okafor',
      'Translated from Arabic by Daniel Verhoeven, Samir Aziz',
      'Interpreted by هالة الخطيب',
      'Translation revised by هالة الخطيب',
      'Dragoman, 7 June 2015',
      'https://dragoman.example/i/wk4x7m2p9/en#q7k2m9a',
    ])
  })

  it('keeps every paragraph and every insertion of an editor', () => {
    expect(quote?.text).toContain('“It began with three boxes.')
    expect(quote?.text).toContain('Every shelf [in the front room] is a street')
    expect(quote?.text).toContain('whose was it?”')
    expect(quote?.html).toContain('Every shelf [in the front room] is a street')
  })

  it('drops no words in brackets, whatever they are marked as and wherever they stand', () => {
    const run = fc.record({
      type: fc.constant('text' as const),
      text: fc.constantFrom('[in the area]', 'We left', '[…]', ' at night', '[unclear]'),
      formats: fc.subarray<TextFormat>(['bold', 'italic']),
      mark: fc.constantFrom(...bracketMarks),
    })
    fc.assert(
      fc.property(fc.array(run, { minLength: 1, maxLength: 5 }), (children) => {
        const answer: RichText = [
          { type: 'paragraph', children: [{ type: 'text', text: 'So.', formats: [] }] },
          { type: 'list', ordered: false, items: [children] },
        ]
        const quoting = withAnswer('', null)
        const [block] = quoting.exchanges
        if (block?.type !== 'questionAnswer') throw new Error('An answer is what is quoted.')
        const own = toQuotation({ ...quoting, exchanges: [{ ...block, answer }] }, 'qaaaaaa', english)
        const said = children.map(({ text }) => text).join('')
        expect(own?.text).toContain(said.trim())
        expect(own?.html.replace(/<[^>]*>/g, '')).toContain(said)
      }),
    )
  })

  it('is HTML of one element, in its own language, with names of another script in theirs', () => {
    expect(quote?.html).toMatch(
      /^<blockquote cite="https:\/\/dragoman\.example\/i\/wk4x7m2p9\/en#q7k2m9a" lang="en" dir="ltr">[\s\S]*<\/blockquote>$/,
    )
    expect(quote?.html).toMatch(/Interpreted by <a href="[^"]*"><bdi lang="ar" dir="rtl">هالة الخطيب<\/bdi>/)
    expect(quote?.html).toContain('<time datetime="2015-06-07">7 June 2015</time>')
  })

  it('says in Arabic what it says in English', () => {
    const arabicQuote = toQuotation(arabicInterview, 'q7k2m9a', arabic)
    expect(arabicQuote?.text).toContain('سلمى حداد، في «مكتبة رُتّبت رفوفها بأسماء الشوارع»')
    expect(arabicQuote?.text).toContain('حوار: حُجب الاسم بناءً على طلب صاحبه')
    expect(arabicQuote?.text).toContain('شارع من شوارع الحي».')
    expect(arabicQuote?.html).toContain('dir="rtl"')
    expect(arabicQuote?.html).toContain('<bdi lang="en" dir="ltr">Daniel Verhoeven</bdi>')
  })

  it.each([
    { protection: 'pseudonym', name: { text: 'Hala', lang: 'en' }, said: 'Hala (name changed), in “' },
    { protection: 'described', name: { text: 'A neighbour', lang: 'en' }, said: 'A neighbour, in “' },
    { protection: 'withheld', name: null, said: 'name withheld at their wish, in “' },
    { protection: 'withheld', name: null, by: 'newsroom', said: 'name withheld by the newsroom, in “' },
  ] as const)('names one who is $protection as the page does', ({ protection, name, said, ...more }) => {
    const withheldBy = 'by' in more ? (more.by ?? null) : null
    const speaker: Interviewee = { key: 'one', protection, withheldBy, name, label: null, path: null }
    expect(toQuotation(withAnswer('Yes.', speaker), 'qaaaaaa', english)?.text).toContain(said)
  })

  it('lets no markup of the text become markup', () => {
    const html = toQuotation(withAnswer('<script>1 & 2</script>', null, '"><b>'), 'qaaaaaa', english)?.html
    expect(html).toContain('<p><em>&lt;script&gt;1 &amp; 2&lt;/script&gt;</em></p>')
    expect(html).toContain('&quot;&gt;&lt;b&gt;')
  })

  it('is none where nobody answers', () => {
    for (const key of ['qp4d6f8', 'qn9p8q7', 'qzzzzzz', ''])
      expect(toQuotation(interview, key, english)).toBeNull()
  })
})

it('marks inside marks step down a level', () => {
  expect(quoted('“We count”, she said', english)).toBe('“‘We count’, she said”')
  expect(quoted('«نعدّ الآبار» مرتين.', arabic)).toBe('«“نعدّ الآبار” مرتين».')
})

it('a line of both scripts comes apart at the names, and loses no letter', () => {
  const line = 'الترجمة: Edda al-Kilmarsh، Yaman. ترجمان 2015'
  expect(scriptRuns(line, 'ar')).toEqual([
    { text: 'الترجمة: ', lang: 'ar' },
    { text: 'Edda al-Kilmarsh', lang: 'en' },
    { text: '، ', lang: 'ar' },
    { text: 'Yaman', lang: 'en' },
    { text: '. ترجمان 2015', lang: 'ar' },
  ])
  expect(scriptRuns('By هالة الخطيب, 2015', 'en').map(({ text }) => text)).toEqual([
    'By ',
    'هالة الخطيب',
    ', 2015',
  ])
})

it.each([
  ['en', 'خرجنا ليلًا، ثم عدنا؟'],
  ['en', 'محـمد يتكلم'],
  ['en', 'خرجنا (ليلًا) ثم «عدنا»'],
  ['en', '«عدنا» مرتين'],
  ['en', 'می‌خواهم بروم'],
  ['en', '٣٥٪ من الناس'],
  ['en', 'سنة 1948؛ ثم 1967 – عدنا'],
  ['ar', 'We left, then (late) returned'],
  ['ar', 'Who left? “We” did; all of us'],
  ['ar', 'Catch-22: a novel'],
  ['ar', 'the U.N.'],
  ['ar', 'R.E.M.'],
  ['ar', 'C++'],
  ['ar', 'C# and F#'],
] as const)('on a page in %s “%s” is one piece', (page, words) => {
  const [around, lang] = page === 'en' ? ['Original: % (2015), ', 'ar'] : ['الأصل: % (2015)، ', 'en']
  const [before = '', behind = ''] = around.split('%')
  expect(scriptRuns(before + words + behind, page)).toEqual([
    { text: before, lang: page },
    { text: words, lang },
    { text: behind, lang: page },
  ])
  expect(scriptRuns(words, page)).toEqual([{ text: words, lang }])
})

it.each([
  ['en', 'هالة, يمان', ['هالة', ', ', 'يمان']],
  ['ar', 'Edda، Yaman', ['Edda', '، ', 'Yaman']],
  ['en', 'called (هالة يمان), who', ['called ', '(هالة يمان)', ', who']],
  ['en', 'called (هالة', ['called (', 'هالة']],
  ['en', 'cafe\u0301 \u{1f469}\u200d\u{1f4bb} هالة', ['cafe\u0301 \u{1f469}\u200d\u{1f4bb} ', 'هالة']],
  ['ar', 'مقهى cafe\u0301 مُغلق', ['مقهى ', 'cafe\u0301', ' مُغلق']],
  ['en', 'one هالة (', ['one ', 'هالة', ' (']],
  ['ar', 'قرار U.N. في باريس', ['قرار ', 'U.N.', ' في باريس']],
  ['ar', 'يكتب C++, ويقرأ F#.', ['يكتب ', 'C++', ', ويقرأ ', 'F#', '.']],
  ['ar', 'زار Paris. ثم عاد', ['زار ', 'Paris', '. ثم عاد']],
  ['ar', 'قال U.N... وسكت', ['قال ', 'U.N', '... وسكت']],
] as const)('on a page in %s “%s” comes apart where the page says so', (page, words, parts) => {
  expect(scriptRuns(words, page).map(({ text }) => text)).toEqual(parts)
})

it.each([
  ['ar', 'We left, then (late) returned!'],
  ['ar', '“Why?”'],
  ['ar', '… and then (Paris, 2015).'],
  ['en', 'خرجنا، ثم عدنا؟!'],
  ['en', '«لماذا؟»'],
  ['en', '(عدنا) …'],
] as const)('on a page in %s “%s” alone is one piece with all its signs', (page, words) =>
  expect(scriptRuns(words, page)).toEqual([{ text: words, lang: page === 'en' ? 'ar' : 'en' }]),
)

it('a line that comes apart is whole again when it is put together', () => {
  const signs = fc.constantFrom(...Array.from('abé هةي،؛؟.,;!?()[]«»“”‘’ـ\u200c\u064e٣٪5…–-'))
  fc.assert(
    fc.property(
      fc.array(signs, { maxLength: 40 }),
      fc.constantFrom('en' as const, 'ar' as const),
      (some, page) => {
        const text = some.join('')
        const runs = scriptRuns(text, page)
        expect(runs.map((run) => run.text).join('')).toBe(text)
        const other = page === 'en' ? /\p{Script=Arabic}/u : /\p{Script=Latin}/u
        for (const run of runs.filter(({ lang }) => lang === page)) expect(run.text).not.toMatch(other)
      },
    ),
  )
})

it('rich text is lines of words', () => {
  const text = [
    { type: 'heading', children: [{ type: 'text', text: 'Maps', formats: ['bold'] }] },
    {
      type: 'list',
      ordered: true,
      items: [[{ type: 'text', text: 'one', formats: [] }, { type: 'linebreak' }]],
    },
    {
      type: 'quote',
      children: [
        { type: 'link', href: '/en/about?a=1&b=2', children: [{ type: 'text', text: 'here', formats: [] }] },
        {
          type: 'link',
          href: 'https://example.org/',
          children: [{ type: 'text', text: ' there', formats: [] }],
        },
      ],
    },
  ] as const
  expect(richTextLines(text)).toEqual(['Maps', '1. one', 'here there'])
})
