import { sql } from '@payloadcms/db-postgres'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { listArchive } from '@/content/archive'
import { searchInterviews } from '@/content/search'
import type { SearchRequest } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { foldForSearch } from '@/text/search/fold-for-search'
import { foldText } from '@/text/search/fold-text'

import { changeInterview, credit, exchange, makeInterview, makeNamed, rich } from '../support/builders'
import { closePayload, openPayload, unusual } from '../support/open-payload'

beforeAll(openPayload)
afterAll(closePayload)

const ask = (query: string, more: Partial<SearchRequest> = {}, locale: Locale = 'en') =>
  searchInterviews({ query, language: locale, filters: {}, page: 1, ...more }, locale)
const headlines = async (query: string, more?: Partial<SearchRequest>, locale?: Locale) =>
  (await ask(query, more, locale)).hits.map(({ interview }) => interview.headline)
const marked = (text: readonly { text: string; marked: boolean }[] | null | undefined) =>
  (text ?? []).filter((piece) => piece.marked).map((piece) => piece.text)

/** Without a digit, since a word that has one has no other forms; it ends as no stemmer would shorten it. */
const noun = (prefix: string) =>
  `${unusual(prefix).replace(/\d/g, (digit) => 'bcdfghjklm'[Number(digit)] ?? '')}ak`

const translator = async (name?: string) => ({
  person: await makeNamed('translators', name ? { name } : {}),
  role: 'translator' as const,
  creditedAs: 'name' as const,
})
const named = async (more: object, label: string | null = null) => ({
  protection: 'named' as const,
  speaker: await makeNamed('speakers', more),
  nameWithheld: false,
  label,
})

describe('folding', () => {
  it('is the same in the database as here', async () => {
    const { db } = await openPayload()
    const letters = fc.oneof(
      fc.constantFrom(...Array.from('أإآٱاىيیېکكگپچژؤئءةهھہوفالد٠١٢۳۴ ًٌٍَُِّْٰـ ﻻﷲ،؟.-\'’‘ʿ"()«»[]{}\n\t')),
      fc.integer({ min: 0x20, max: 0x24f }).map((code) => String.fromCodePoint(code)),
      fc.integer({ min: 0x370, max: 0x44f }).map((code) => String.fromCodePoint(code)),
      fc.integer({ min: 0x600, max: 0x6ff }).map((code) => String.fromCodePoint(code)),
      fc.constantFrom(
        'والمدينة ',
        ' فالآبار',
        'والدته',
        "don't ",
        'Straße',
        'Æon',
        'Łódź',
        '\u200f',
        '\u00a0',
        '😀',
        ' السنه ',
        ' بالغرفة ',
        ' للمدرسه',
        ' قريه ',
        ' عليه ',
        ' الحرية ',
        ' للحريه ',
        'شئون',
        'مسؤُول',
        'جاءوا',
        'شيء ',
        'قرائة ',
        ' المائة ',
        ' سوريا ',
        '\u0654',
      ),
    )
    const texts = fc.array(letters, { maxLength: 40 }).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 20, maxLength: 20 }), async (list) => {
        const { rows } = await db.drizzle.execute<{ compared: string; searched: string }>(sql`
          select search_letters(text) as compared, search_fold(text) as searched
          from jsonb_array_elements_text(${JSON.stringify(list)}::jsonb) with ordinality each (text, n) order by n`)
        expect(rows.map(({ compared }) => compared)).toEqual(list.map(foldText))
        expect(rows.map(({ searched }) => searched)).toEqual(list.map(foldForSearch))
      }),
      { numRuns: 60 },
    )
  })
})

describe('ة and ه at the end of a word', () => {
  it('are one letter, in the shortest words too, whatever stands before them', async () => {
    const { db } = await openPayload()
    // Of none of these the stemmer makes a prefix or a suffix, but for the last.
    const letters = fc.constantFrom(...Array.from('ثجحخذرزشصضطعغقم'))
    const last = fc.constantFrom(...Array.from('بثجحخدذرزسشصضطعغفقمكا'))
    const stems = fc
      .tuple(fc.array(letters, { minLength: 1, maxLength: 5 }), last)
      .map(([some, end]) => some.join('') + end)
    const before = fc.constantFrom('', 'ال', 'وال', 'فال', 'بال', 'كال', 'لل')
    const words = fc.tuple(before, stems).map(([start, stem]) => start + stem)
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 50, maxLength: 50 }), async (list) => {
        const { rows } = await db.drizzle.execute<{ one: string; other: string }>(sql`
          select to_tsvector('arabic', search_fold(word || 'ة'))::text as one, to_tsvector('arabic', search_fold(word || 'ه'))::text as other
          from jsonb_array_elements_text(${JSON.stringify(list)}::jsonb) word`)
        // A word of grammar is not looked for at all.
        const each = rows.filter(({ one, other }) => one !== '' && other !== '')
        expect(each.map(({ one }) => one)).toEqual(each.map(({ other }) => other))
      }),
      { numRuns: 30 },
    )
  })

  it.each([
    ['غزة', 'غزه'],
    ['سنة', 'السنه'],
    ['المدرسة', 'المدرسه'],
    ['مياه', 'المياه'],
    ['قرية', 'قريه'],
    ['حرية', 'الحرية'],
    ['قضية', 'للقضيه'],
    ['هوية', 'والهوية'],
    ['بيئة', 'البيئه'],
    ['شؤون', 'شئون'],
    ['مسؤول', 'المسئول'],
    ['رؤوس', 'رءوس'],
    ['جاؤوا', 'جاءوا'],
    ['شيء', 'شئ'],
    ['قراءة', 'قرائة'],
    ['مئة', 'مائة'],
    ['سوريا', 'سورية'],
    ['مملكة', 'المملكه'],
    ['مباراة', 'مباراه'],
    ['بالجامعة', 'الجامعه'],
  ])('%s and %s find each other', async (one, other) => {
    const mark = `بستنوف${Array.from({ length: 5 }, () => 'بتجحدرسش'[Math.floor(Math.random() * 8)] ?? '').join('')}`
    const arabic = { language: 'ar' as const, spokenLanguages: ['ar' as const], headline: mark }
    await makeInterview({ ...arabic, exchanges: [exchange('لماذا؟', `كنا في ${one} يومًا.`)] })
    await makeInterview({ ...arabic, exchanges: [exchange('لماذا؟', `كنا في ${other} يومًا.`)] })
    for (const word of [one, other])
      expect((await ask(`${mark} ${word}`, { language: 'ar' }, 'ar')).count, word).toBe(2)
  })
})

describe('an answer', () => {
  it('is found as an exchange, with its words marked, and the names of who asked and who carried it over', async () => {
    const word = unusual('orchard')
    const person = await translator()
    await makeInterview({
      spokenLanguages: ['ar'],
      headline: 'Trees',
      exchanges: [
        exchange('Where did you go?', 'Nowhere.'),
        exchange('And then?', `We planted the whole ${word} again, tree by tree.`, { key: 'qwrcht2' }),
      ],
      translators: [person],
    })
    const { hits, count, outcome } = await ask(word.toUpperCase())
    expect([outcome, count, hits.length]).toEqual(['found', 1, 1])
    const [hit] = hits
    expect(hit?.passages).toHaveLength(1)
    expect(hit?.passages[0]?.path).toMatch(/^\/en\/interviews\/trees[^#]*#q[a-z2-9]{6}$/)
    expect(marked(hit?.passages[0]?.excerpt)).toEqual([word])
    expect(hit?.interview.credits.map(({ role }) => role)).toEqual(['interviewer', 'translator'])
  })

  it('is found by all words or none, in any of their forms, and not with a word that is left out', async () => {
    const [one, two, three] = [noun('walnut'), noun('cistern'), noun('ladder')]
    await makeInterview({ headline: one, exchanges: [exchange('?', `The ${one} and its ${two}s.`)] })
    await makeInterview({
      headline: three,
      exchanges: [exchange('?', `The ${one} and no remainder, ${three}.`)],
    })
    expect(await headlines(`${one} ${two}`)).toEqual([one])
    expect((await headlines(one)).toSorted()).toEqual([one, three].toSorted())
    expect(await headlines(`${one} -${two}`)).toEqual([three])
    expect(await headlines(`${one} -"no remainder"`)).toEqual([one])
    expect(await headlines(`${one} -${one}`)).toEqual([])
  })

  it('is found by a phrase only where it stands so', async () => {
    const [one, two] = [noun('salt'), noun('road')]
    await makeInterview({ headline: 'so', exchanges: [exchange('?', `The ${one} ${two}, they said.`)] })
    await makeInterview({
      headline: 'not so',
      exchanges: [exchange('?', `The ${two} of ${one}.`), exchange('?', one)],
    })
    await makeInterview({ headline: 'other form', exchanges: [exchange('?', `Two ${one} ${two}s.`)] })
    expect(await headlines(`"${one} ${two}"`)).toEqual(['so'])
    expect(await headlines(`“${one} ${two}”`)).toEqual(['so'])
    expect((await headlines(`${one} ${two}`)).toSorted()).toEqual(['not so', 'other form', 'so'])
  })

  it('is found in Arabic however it is spelt', async () => {
    await makeInterview({
      language: 'ar',
      spokenLanguages: ['ar'],
      headline: 'عنوان',
      exchanges: [exchange('لماذا؟', 'وَالزَّعفَرانيّة كانت على الرّابية، وأمّا المؤرّخ فقال: ١٩٤٨ في مكتبة قديمة.')],
    })
    const forms = [
      'الزعفرانية',
      'والزعفرانيّة',
      'الزعفرانيـــة',
      'ﺍﻟﺰﻋﻔﺮﺍﻧﻴﺔ',
      'الزعفرانیة',
      '1948',
      'المورخ',
      'مكتبه قديمة'.slice(6),
    ]
    for (const form of forms) expect(await headlines(form, {}, 'ar'), form).toContain('عنوان')
    const { hits } = await ask('الزعفرانية', {}, 'ar')
    expect(
      marked(hits.find(({ interview }) => interview.headline === 'عنوان')?.passages[0]?.excerpt),
    ).toEqual(['وَالزَّعفَرانيّة'])
  })

  it('is found in the headline, the standfirst and narration too', async () => {
    const [head, stand, told] = [unusual('head'), unusual('stand'), unusual('told')]
    await makeInterview({
      headline: head,
      standfirst: `A ${stand}.`,
      exchanges: [exchange('?', 'x'), { blockType: 'narration', text: rich(`He ${told} us.`) }],
    })
    for (const word of [head, stand, told]) expect(await headlines(word)).toEqual([head])
    expect(marked((await ask(head)).hits[0]?.headline)).toEqual([head])
    expect((await ask(told)).hits[0]?.passages[0]?.question).toBeNull()
  })
})

describe('a part that is not in this language', () => {
  it('is found no more, whatever words it still has', async () => {
    const word = unusual('marked')
    const interview = await makeInterview({ exchanges: [exchange('Why?', word), exchange('How?', 'So.')] })
    expect(await headlines(word)).toEqual([interview.headline])
    const exchanges = (interview.exchanges ?? []).map((part, n) =>
      n === 0 ? { ...part, mark: 'notInThisLanguage' as const } : part,
    )
    await changeInterview(interview.id, { _status: 'published', exchanges })
    expect(await headlines(word)).toEqual([])
  })
})

describe('a name', () => {
  it('is found by all its spellings in both scripts, and where only a spelling is written', async () => {
    const payload = await openPayload()
    const [name, other, arabic] = ['Qarbash', 'Karbach', 'قرباش']
    const place = await makeNamed('places', { name, otherNames: [other] })
    await payload.update({ collection: 'places', id: place, locale: 'ar', data: { name: arabic } })
    await makeInterview({ headline: 'about it', places: [place] })
    await makeInterview({
      headline: 'mentions it',
      exchanges: [exchange('?', `We fled from ${other} at night.`)],
    })
    for (const form of [name, other, arabic, 'qarbash'])
      expect(new Set(await headlines(form)), form).toEqual(new Set(['about it', 'mentions it']))
    const mention = (await ask(arabic)).hits.find(({ interview }) => interview.headline === 'mentions it')
    expect(marked(mention?.passages[0]?.excerpt)).toEqual([other])
  })

  it('that is changed finds by the new one at once, and no more by the old one', async () => {
    const payload = await openPayload()
    const [before, after] = [unusual('Before'), unusual('After')]
    const author = await makeNamed('authors', { name: before })
    await makeInterview({ headline: 'renamed', authors: [credit(author)] })
    expect(await headlines(before)).toEqual(['renamed'])
    await payload.update({ collection: 'authors', id: author, locale: 'en', data: { name: after } })
    expect([await headlines(before), await headlines(after)]).toEqual([[], ['renamed']])
  })

  it('leads from a translator, a speaker, a topic, a pen name, and to no one behind it', async () => {
    const words = {
      translator: unusual('Tara'),
      speaker: unusual('Sama'),
      topic: unusual('Topa'),
      pen: unusual('Pena'),
      owner: unusual('Owna'),
    }
    await makeInterview({
      headline: 'named',
      spokenLanguages: ['ar'],
      translators: [await translator(words.translator)],
      interviewees: [await named({ name: words.speaker })],
      topics: [await makeNamed('topics', { name: words.topic })],
      authors: [credit(await makeNamed('authors', { name: words.owner }), 'penName', words.pen)],
    })
    for (const word of [words.translator, words.speaker, words.topic, words.pen])
      expect(await headlines(word), word).toEqual(['named'])
    expect(await headlines(words.owner)).toEqual([])
  })

  it('of a speaker who is protected elsewhere finds only where they are named', async () => {
    const [name, other] = [unusual('Speaka'), unusual('Spika')]
    const speaker = await makeNamed('speakers', { name, otherNames: [other] })
    await makeInterview({
      headline: 'open',
      interviewees: [{ protection: 'named', speaker, nameWithheld: false }],
    })
    await makeInterview({
      headline: 'shielded',
      interviewees: [{ protection: 'described', label: 'a baker', speaker }],
    })
    await makeInterview({
      headline: 'withheld',
      interviewees: [{ protection: 'named', speaker, nameWithheld: true }],
    })
    for (const form of [name, other]) expect(await headlines(form), form).toEqual(['open'])
  })

  it('that is misspelt is offered, if readers may know it', async () => {
    await makeInterview({ places: [await makeNamed('places', { name: 'Zarqamish' })] })
    await makeInterview({ _status: 'draft', places: [await makeNamed('places', { name: 'Vilkomurad' })] })
    expect((await ask('Zarkamish')).suggestions).toEqual(['Zarqamish'])
    expect((await ask('Vilkomurat')).suggestions).toEqual([])
  })
})

describe('what is public', () => {
  it('is found from its publication to its end, whatever brings either', async () => {
    const payload = await openPayload()
    const [word, draft, name] = [unusual('public'), unusual('draft'), unusual('Nama')]
    const data = {
      headline: word,
      exchanges: [exchange('?', `About ${word}.`)],
      topics: [await makeNamed('topics', { name })],
    }
    const found = async () => [(await headlines(word)).length, (await headlines(name)).length]
    const { id } = await makeInterview({ ...data, _status: 'draft' })
    expect(await found(), 'a draft').toEqual([0, 0])
    await changeInterview(id, { _status: 'published' })
    expect(await found(), 'published').toEqual([1, 1])
    await changeInterview(id, { exchanges: [exchange('?', draft)] }, true)
    expect([await found(), await headlines(draft)], 'a changed draft').toEqual([[1, 1], []])
    await changeInterview(id, { ...data, _status: 'draft' })
    expect(await found(), 'unpublished').toEqual([0, 0])
    await changeInterview(id, { _status: 'published' })
    await changeInterview(id, { deletedAt: new Date().toISOString() })
    expect(await found(), 'in the trash').toEqual([0, 0])
    await payload.update({
      collection: 'interviews',
      id,
      data: { deletedAt: null, _status: 'published' },
      trash: true,
    })
    expect(await found(), 'restored').toEqual([1, 1])
    await payload.delete({ collection: 'interviews', id })
    expect(await found(), 'deleted').toEqual([0, 0])
  })

  it('follows a name that is withheld on the original into its translations', async () => {
    const [name, label] = [unusual('Whoa'), unusual('label')]
    const original = await makeInterview({
      language: 'ar',
      spokenLanguages: ['ar'],
      headline: 'الأصل',
      interviewees: [await named({ name }, label)],
    })
    const person = await translator()
    await makeInterview({
      language: 'en',
      headline: 'made from it',
      translationOf: original.id,
      translators: [person],
      interviewees: (original.interviewees ?? []).map((row) => ({ ...row, id: null })),
    })
    expect([await headlines(name), await headlines(name, {}, 'ar')]).toEqual([['made from it'], ['الأصل']])
    const [row] = original.interviewees ?? []
    await changeInterview(original.id, {
      _status: 'published',
      interviewees: [{ ...row, nameWithheld: true }],
    })
    for (const word of [name, label])
      expect([await headlines(word), await headlines(word, {}, 'ar')], word).toEqual([[], []])
  })

  it('is not found any more in the moment that it is taken down past Payload', async () => {
    const { db } = await openPayload()
    const word = unusual('stale')
    const { id } = await makeInterview({ headline: word })
    expect((await ask(word)).count).toBe(1)
    await db.drizzle.execute(sql`update interviews set _status = 'draft' where id = ${id}`)
    const { count, hits } = await ask(word)
    expect([count, hits]).toEqual([0, []])
  })
})

describe('results', () => {
  it('are narrowed by links that count what they leave, and told of in the other language', async () => {
    const word = unusual('counted')
    const text = { exchanges: [exchange('?', `It is ${word}.`)] }
    const topic = await makeNamed('topics', { slug: unusual('topic') })
    const author = await makeNamed('authors', { slug: unusual('author') })
    await makeInterview({
      ...text,
      headline: 'one',
      topics: [topic],
      authors: [credit(author)],
      publishedAt: '2019-05-01T00:00:00.000Z',
    })
    await makeInterview({
      ...text,
      headline: 'two',
      topics: [topic],
      publishedAt: '2020-05-01T00:00:00.000Z',
    })
    await makeInterview({ ...text, headline: 'three', publishedAt: '2020-06-01T00:00:00.000Z' })
    await makeInterview({ ...text, headline: 'أربعة', language: 'ar', spokenLanguages: ['ar'] })
    const { facets, elsewhere, count } = await ask(word)
    expect([count, elsewhere]).toEqual([3, [{ language: 'ar', count: 1, more: false }]])
    const option = (filter: string, size: number) =>
      facets.find((facet) => facet.filter === filter)?.options.find((one) => one.count === size)?.value
    const years = facets
      .find(({ filter }) => filter === 'year')
      ?.options.map(({ value, count: n }) => [value, n])
    expect(years).toEqual([
      ['2020', 2],
      ['2019', 1],
    ])
    const by = async (filters: SearchRequest['filters']) => (await headlines(word, { filters })).toSorted()
    expect(await by({ topic: option('topic', 2) ?? '' })).toEqual(['one', 'two'])
    expect(await by({ year: '2020' })).toEqual(['three', 'two'])
    expect(await by({ topic: option('topic', 2) ?? '', year: '2019' })).toEqual(['one'])
    const person = (await ask(word, { filters: { year: '2019' } })).facets
    expect(person).toEqual([])
    expect(await by({ person: 'nobody' })).toEqual([])
    expect(await headlines(word, { language: 'ar' })).toEqual(['أربعة'])
  })

  it('know one calendar, the publication’s: the archive’s years are the search’s, whichever clocks it goes by', async () => {
    const payload = await openPayload()
    const word = noun('calendar')
    const zones = ['UTC', 'Asia/Amman', 'America/Toronto', 'Pacific/Kiritimati', 'Asia/Kathmandu']
    const goBy = (timeZone: string) => payload.updateGlobal({ slug: 'publication', data: { timeZone } })
    const instants = ['2011-12-31T09:59', '2011-12-31T10:01', '2011-12-31T22:30', '2012-01-01T04:30']
    const text = { exchanges: [exchange('?', `It is ${word}.`)] }
    const yearIn = (timeZone: string, instant: string) =>
      new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' }).format(new Date(`${instant}Z`))
    for (const [n, zone] of zones.entries()) {
      await goBy(zone)
      // One of them comes out while it goes by these clocks, the others are there already.
      const instant = instants[n]
      if (instant) await makeInterview({ ...text, headline: instant, publishedAt: `${instant}:00.000Z` })
      const out = instants.slice(0, n + 1)
      for (const year of ['2011', '2012']) {
        const meant = out.filter((one) => yearIn(zone, one) === year)
        expect((await headlines(word, { filters: { year } })).toSorted(), zone).toEqual(meant)
        const { facets } = await ask(word)
        const option = facets
          .find(({ filter }) => filter === 'year')
          ?.options.find(({ value }) => value === year)
        if (new Set(out.map((one) => yearIn(zone, one))).size > 1) expect(option?.count).toBe(meant.length)
        const months = (await listArchive('en')).find((one) => String(one.year) === year)?.months ?? []
        expect(
          months.reduce((sum, { count }) => sum + count, 0),
          zone,
        ).toBe(meant.length)
      }
    }
    await goBy('UTC')
  })

  it('count a person of several roles once, and exactly', async () => {
    const [word, name] = [unusual('roles'), unusual('Rima')]
    const author = await makeNamed('authors', { name })
    const same = await makeNamed('translators', { name, author })
    const carried = { ...(await translator()), person: same }
    const [ar, en] = [{ language: 'ar' as const, spokenLanguages: ['ar' as const] }, { headline: word }]
    await makeInterview({ ...en, authors: [credit(author)] })
    await makeInterview({ ...en, authors: [credit(author)] })
    await makeInterview({ ...en, translators: [carried] })
    await makeInterview({ ...en, authors: [credit(author)], translators: [carried] })
    await makeInterview({ ...en, ...ar, authors: [credit(author)] })
    await makeInterview(en)
    const { facets } = await ask(word)
    const people = facets.find(({ filter }) => filter === 'person')?.options ?? []
    const asked = people.find((person) => person.name?.text === name)
    expect([asked?.count, asked?.more]).toEqual([4, false])
    expect((await ask(word, { filters: { person: asked?.value ?? '' } })).count).toBe(4)
  })

  it('say so where a phrase was looked for in the newest texts only, and find it in the year that is chosen', async () => {
    const word = noun('everywhere')
    const many = Array.from({ length: 260 }, () => exchange('?', `Two ${word}s.`))
    await makeInterview({ exchanges: many, publishedAt: new Date().toISOString() })
    await makeInterview({
      headline: 'old',
      exchanges: [exchange('?', `One ${word}.`)],
      publishedAt: '2011-05-01T00:00:00.000Z',
    })
    const asked = await ask(`"${word}"`)
    expect([asked.outcome, asked.onlyNewest, asked.hits]).toEqual(['nothingInNewest', true, []])
    const narrowed = await ask(`"${word}"`, { filters: { year: '2011' } })
    expect([narrowed.outcome, narrowed.onlyNewest, narrowed.count]).toEqual(['found', false, 1])
    const plural = await ask(`"${word}s"`)
    expect([plural.outcome, plural.onlyNewest, plural.more]).toEqual(['found', true, false])
    expect((await ask(word)).onlyNewest).toBe(false)
  })

  it('come in pages', async () => {
    const word = unusual('paged')
    for (let n = 0; n < 12; n += 1) await makeInterview({ headline: `${word} ${String(n)}` })
    const first = await ask(word)
    const second = await ask(word, { page: 2 })
    expect([first.count, first.pages, first.hits.length, second.hits.length]).toEqual([12, 2, 10, 2])
    const all = [...first.hits, ...second.hits].map(({ interview }) => interview.headline)
    expect(new Set(all).size).toBe(12)
    expect((await ask(word, { page: 99 })).hits).toEqual([])
  })
})

describe('any query', () => {
  const long = 'word '.repeat(2000)
  it.each([
    ['', 'nothingAsked'],
    ['   ', 'nothingAsked'],
    ['"', 'nothingAsked'],
    ['-', 'nothingAsked'],
    ['the of and', 'onlyCommonWords'],
    ['"the"', 'onlyCommonWords'],
    ['-water', 'onlyExclusions'],
    ['-"the water"', 'onlyExclusions'],
    ['\0', 'nothingAsked'],
  ] as const)('%j gets a friendly answer', async (query, outcome) => {
    expect((await ask(query)).outcome).toBe(outcome)
    expect((await ask(query, {}, 'ar')).hits).toEqual([])
  })

  it.each([
    'x',
    'و',
    "'; drop table interviews; --",
    'a & b | !c <-> (d:*)',
    "it''s \\ \\' ",
    '\ud800',
    '%_%',
    long,
    '🙂',
    '"'.repeat(999),
    '-'.repeat(500),
  ])('%j gets an answer', async (query) => {
    for (const locale of ['en', 'ar'] as const)
      expect(['found', 'nothingFound', 'nothingAsked', 'onlyCommonWords']).toContain(
        (await ask(query, {}, locale)).outcome,
      )
  })

  it('of whatever characters is answered', async () => {
    const unit = fc.oneof(
      fc.constantFrom('"', '-', "'", '\\', '(', ':', '*', '&', ' ', 'ال', 'the'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(unit, { maxLength: 30 }), async (parts) => {
        expect((await ask(parts.join(''))).outcome).not.toBe('tooMuch')
      }),
      { numRuns: 60 },
    )
  })
})
