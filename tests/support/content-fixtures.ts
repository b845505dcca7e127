/** Invented people and interviews, shaped as readers' pages are handed them. */
import type {
  Credit,
  Credited,
  Home,
  Interview,
  Interviewee,
  InterviewList,
  InterviewSummary,
  NameIndex,
  PartOfTranslation,
  PersonPage,
  Picture,
  Publication,
  RichText,
  Run,
  SubjectPage,
} from '@/content/types'

/** A part that asks nothing of its translation. */
export const settled: PartOfTranslation = { behindSince: null, untranslated: false, joins: [] }

const en = (text: string): Run => ({ text, lang: 'en' })
const ar = (text: string): Run => ({ text, lang: 'ar' })

const paragraphs = (...texts: string[]): RichText =>
  texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text, formats: [] }] }))

const drawing = (width: number, height: number, one: string, two: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}"><rect width="100%" height="100%" fill="${one}"/><circle cx="${String(width * 0.6)}" cy="${String(height * 0.55)}" r="${String(height * 0.35)}" fill="${two}"/></svg>`,
  )}`
const picture = (alt: Run, width: number, height: number, one: string, two: string): Picture => ({
  alt,
  caption: null,
  credit: null,
  sizes: [{ src: drawing(width, height, one, two), width, height }],
})

const shelves: Picture = {
  ...picture(en('Shelves in a front room, labelled by hand'), 1600, 900, '#c9b79c', '#7a5c3e'),
  caption: en('The front room [of the library] in spring.'),
  credit: 'Rana Zakhem',
}

type Person = Extract<Credited, { kind: 'person' }>
export const layla: Person = {
  kind: 'person',
  name: en('Layla Mansour-Okafor'),
  path: '/en/authors/layla-mansour-okafor',
  bio: {
    lang: 'en',
    text: paragraphs('Layla Mansour-Okafor writes about cities and the people who keep their papers.'),
  },
  portrait: picture(en('Layla Mansour-Okafor'), 400, 400, '#9fb8b5', '#35585b'),
}
export const daniel: Person = {
  kind: 'person',
  name: en('Daniel Verhoeven'),
  path: '/en/translators/daniel-verhoeven',
  bio: {
    lang: 'en',
    text: [
      {
        type: 'paragraph',
        children: [
          {
            type: 'text',
            text: 'Daniel Verhoeven translates from Arabic and Dutch. He is at work on ',
            formats: [],
          },
          { type: 'text', text: 'The Ferry Pilots', formats: ['italic'] },
          { type: 'text', text: ', and reads at ', formats: [] },
          {
            type: 'link',
            href: 'https://example.org/',
            children: [{ type: 'text', text: 'example.org', formats: [] }],
          },
          { type: 'text', text: '.', formats: [] },
        ],
      },
    ],
  },
  portrait: null,
}
export const hala: Person = {
  kind: 'person',
  name: ar('هالة الخطيب'),
  path: '/en/translators/hala-al-khatib',
  bio: {
    lang: 'ar',
    text: paragraphs('هالة الخطيب مترجمة شفوية تعمل بين العربية والإنجليزية منذ عام 2009، وتعيش في بيروت.'),
  },
  portrait: picture(en('Hala al-Khatib'), 400, 400, '#c3a6b1', '#5b3547'),
}
const samir: Person = {
  kind: 'person',
  name: en('Samir Aziz'),
  path: '/en/translators/samir-aziz',
  bio: null,
  portrait: null,
}

const owner: Interviewee = {
  key: 'owner',
  protection: 'named',
  withheldBy: null,
  name: en('Salma Haddad'),
  label: en('keeper of a lending library in Homs'),
  path: null,
}
const neighbour: Interviewee = {
  key: 'neighbour',
  protection: 'described',
  withheldBy: null,
  name: en('A neighbour'),
  label: null,
  path: null,
}

const tags = {
  topics: [{ name: en('Libraries'), slug: 'libraries', path: '/en/topics/libraries' }],
  places: [
    { name: en('Homs'), slug: 'homs', path: '/en/places/homs' },
    { name: ar('حي الوعر'), slug: 'al-waer', path: '/en/places/al-waer' },
  ],
}

const summary = {
  language: 'en',
  path: '/en/interviews/a-library-shelved-by-street-names',
  slug: 'a-library-shelved-by-street-names',
  work: 'wk4x7m2p9',
  headline: 'A library shelved by street names',
  standfirst:
    'Neighbours left their books at the door when they went away. Salma Haddad put them in the order of the houses they had come from, and the library “became a map [of the quarter].”',
  cardText: null,
  versions: [{ language: 'ar', path: '/ar/interviews/مكتبة-بأسماء-الشوارع' }],
  protectsPeople: true,
  credits: [
    { role: 'interviewer', by: layla },
    { role: 'translator', by: daniel },
    { role: 'translator', by: samir },
    { role: 'interpreter', by: hala },
    { role: 'reviser', by: hala },
  ],
  translatedFrom: 'apc',
  noTranslator: null,
  ...tags,
  hero: shelves,
  publishedAt: '2015-06-07T08:00:00.000Z',
  readingMinutes: 4,
  questionCount: 3,
} as const satisfies InterviewSummary

export const interview: Interview = {
  ...summary,
  yearsOld: 11,
  interviewees: [owner, neighbour],
  madeFrom: null,
  incomplete: null,
  versions: [
    {
      language: 'ar',
      path: '/ar/interviews/مكتبة-بأسماء-الشوارع',
      slug: 'مكتبة-بأسماء-الشوارع',
      headline: 'مكتبة رُتّبت رفوفها بأسماء الشوارع',
      madeFrom: 'en',
    },
  ],
  talk: {
    heldOn: '2015-05-28',
    place: { name: en('Homs'), slug: 'homs', path: '/en/places/homs' },
    medium: 'phone',
  },
  exchanges: [
    {
      ...settled,
      type: 'questionAnswer',
      key: 'q7k2m9a',
      number: 1,
      speaker: owner,
      question: 'How did the library begin, and where did the first books come from?',
      answer: paragraphs(
        'It began with three boxes. People would leave their books at the door before they travelled, and later they left small papers in them: who had bought the book, when, and to whom it had been read.',
        'I did not shelve them by subject but by the houses they came from. Every shelf [in the front room] is a street of the quarter. When somebody asks for a book I ask: whose was it?',
      ),
    },
    {
      ...settled,
      type: 'questionAnswer',
      key: 'qb3c4d5',
      number: null,
      question: null,
      speaker: neighbour,
      answer: paragraphs(
        'We used to say that she had built the quarter a second time, and that this time it had a catalogue.',
      ),
    },
    {
      ...settled,
      type: 'pullQuote',
      key: 'qp4d6f8',
      text: 'Every shelf [in the front room] is a street of the quarter.',
      shortened: false,
      speaker: owner,
      exchangeKey: 'q7k2m9a',
    },
    {
      ...settled,
      type: 'questionAnswer',
      key: 'qx5y6z7',
      number: 2,
      speaker: owner,
      question:
        'And what do readers ask for today? Is it what they asked for ten years ago, or has the quarter begun to read something else?',
      answer: [
        ...paragraphs(
          'Children ask for maps. Grown-ups ask for novels that they had read before 2011, as if to make sure that they have not changed. There is a list on the wall:',
        ),
        {
          type: 'list',
          ordered: false,
          items: [
            [{ type: 'text', text: 'atlases and bus timetables,', formats: [] }],
            [{ type: 'text', text: 'anything about bread.', formats: ['bold'] }],
          ],
        },
      ],
    },
    {
      ...settled,
      type: 'figure',
      key: 'qf2g3h4',
      picture: { ...shelves, caption: null },
      caption: { text: 'A page of the lending book. The names are covered.', lang: 'en' },
    },
    {
      ...settled,
      type: 'narration',
      key: 'qn9p8q7',
      text: paragraphs('Here the line broke off. Ms Haddad rang back the next morning, from another number.'),
    },
    {
      ...settled,
      type: 'questionAnswer',
      key: 'qr6s5t4',
      number: 3,
      speaker: owner,
      question: 'Are you afraid for the place?',
      answer: paragraphs(
        'For the lending book, because it is the only list of all who have been here. Books can be bought again.',
      ),
    },
  ],
}

export const arabicInterview: Interview = {
  ...interview,
  language: 'ar',
  path: '/ar/interviews/مكتبة-بأسماء-الشوارع',
  slug: 'مكتبة-بأسماء-الشوارع',
  madeFrom: 'en',
  versions: [
    { language: 'en', path: summary.path, slug: summary.slug, headline: summary.headline, madeFrom: null },
  ],
  headline: 'مكتبة رُتّبت رفوفها بأسماء الشوارع',
  standfirst: 'حين رحل الجيران تركوا كتبهم عند الباب. حكاية مكتبة صارت خريطة لحيّ لم يعد موجودًا كما كان.',
  credits: [
    { role: 'interviewer', by: { kind: 'withheld', withheldBy: 'person' } },
    { role: 'translator', by: { ...hala, path: '/ar/translators/hala-al-khatib' } },
    { role: 'reviser', by: { ...daniel, path: '/ar/translators/daniel-verhoeven' } },
  ],
  translatedFrom: 'en',
  interviewees: [{ ...owner, name: ar('سلمى حداد'), label: ar('أمينة مكتبة إعارة في حمص') }],
  topics: [{ name: ar('مكتبات'), slug: 'libraries', path: '/ar/topics/libraries' }],
  places: [{ name: ar('حمص'), slug: 'homs', path: '/ar/places/homs' }],
  talk: {
    heldOn: '2015-05-28',
    place: { name: ar('حمص'), slug: 'homs', path: '/ar/places/homs' },
    medium: 'phone',
  },
  hero: {
    ...shelves,
    alt: ar('رفوف في غرفة'),
    caption: ar('الغرفة الأمامية [من المكتبة] في الربيع.'),
    credit: 'رنا زاخم',
  },
  exchanges: [
    {
      ...settled,
      type: 'questionAnswer',
      key: 'q7k2m9a',
      number: 1,
      speaker: null,
      question: 'كيف بدأت المكتبة، ومن أين جاءت الكتب الأولى؟',
      answer: paragraphs(
        'بدأت بثلاثة صناديق. كان الجيران يتركون الكتب عند الباب قبل أن يسافروا، ثم صاروا يتركون معها أوراقًا صغيرة: من اشتراها، ومتى، ولمن قرأها.',
        'لم أرتبها حسب الموضوع، بل حسب البيوت التي خرجت منها. كل رفّ [في الغرفة الأمامية] شارع من شوارع الحي.',
      ),
    },
    {
      ...settled,
      type: 'pullQuote',
      key: 'qp4d6f8',
      text: 'كل رفّ [في الغرفة الأمامية] شارع من شوارع الحي.',
      shortened: true,
      speaker: null,
      exchangeKey: 'q7k2m9a',
    },
    {
      ...settled,
      type: 'questionAnswer',
      key: 'qx5y6z7',
      number: 2,
      speaker: null,
      question: 'وماذا يطلب القرّاء اليوم؟',
      answer: paragraphs(
        'الأطفال يطلبون الخرائط. والكبار يطلبون الروايات التي قرؤوها قبل عام 2011، كأنهم يريدون أن يتأكدوا من أنها لم تتغيّر.',
      ),
    },
    {
      ...settled,
      type: 'questionAnswer',
      key: 'qr6s5t4',
      number: 3,
      speaker: null,
      question: 'هل هناك خوف على المكان؟',
      answer: paragraphs(
        'الخوف على الدفتر الذي نكتب فيه الإعارات، لأنه القائمة الوحيدة بأسماء من مرّوا من هنا. الكتب يمكن أن تُشترى مرة أخرى.',
      ),
    },
  ],
}

/** The translation as it may be on its way: one part behind, one still to come, two told in one, and a note. */
export const unfinishedArabic: Interview = {
  ...arabicInterview,
  incomplete: { missing: 1, all: 3 },
  exchanges: arabicInterview.exchanges.flatMap((part): Interview['exchanges'] => {
    if (part.key === 'q7k2m9a') return [{ ...part, behindSince: '2015-06-03T00:00:00.000Z' }]
    if (part.key === 'qx5y6z7') return [{ ...part, joins: ['qb3c4d5'] }]
    if (part.type !== 'questionAnswer') return [part]
    const note = paragraphs('في الأصل تورية بين «الدفتر» و«القائمة».')
    return [
      { ...part, answer: [], untranslated: true },
      { ...settled, type: 'translatorNote', key: 'qtn2345', text: note },
    ]
  }),
}

const card = (
  slug: string,
  headline: string,
  standfirst: string | null,
  more: Partial<InterviewSummary> = {},
): InterviewSummary => ({
  ...summary,
  path: `/en/interviews/${slug}`,
  slug,
  headline,
  standfirst,
  hero: null,
  ...more,
})
const two: readonly Credit[] = [
  { role: 'interviewer', by: layla },
  { role: 'translator', by: daniel },
]
export const list: InterviewList = {
  items: [
    summary,
    card(
      'wells',
      '“We count the wells twice”',
      'Two engineers on keeping a town in water through a second dry year.',
      { credits: two, readingMinutes: 7 },
    ),
    card('ferry', 'The last ferry pilot of the river', null, {
      credits: [{ role: 'interviewer', by: { kind: 'house' } }],
      noTranslator: 'translatorUnknown',
      hero: picture(en('A river'), 1600, 900, '#9db4c0', '#2f4858'),
    }),
    card(
      'midwife',
      'What a midwife writes down',
      'Forty years of notebooks, in a hand that only she can read.',
      {
        credits: [
          { role: 'interviewer', by: daniel },
          { role: 'translator', by: daniel },
          { role: 'photographer', by: layla },
        ],
        readingMinutes: 1,
        hero: picture(en('A notebook'), 1600, 900, '#d8c3a5', '#8e8d8a'),
      },
    ),
  ],
  older: '2015-05-01T08:00:00.000Z~12',
}
export const arabicList: InterviewList = {
  items: [
    arabicInterview,
    {
      ...arabicInterview,
      path: '/ar/interviews/آبار',
      slug: 'آبار',
      headline: '«نعدّ الآبار مرّتين»',
      standfirst: 'مهندسان يحكيان كيف تبقى البلدة على ماء في سنة جفاف ثانية.',
      hero: null,
      readingMinutes: 11,
      questionCount: 100,
    },
    {
      ...arabicInterview,
      path: '/ar/interviews/قابلة',
      slug: 'قابلة',
      headline: 'ما تدوّنه القابلة',
      standfirst: null,
      translatedFrom: null,
      credits: [{ role: 'interviewer', by: { kind: 'house' } }],
      readingMinutes: 2,
      questionCount: 2,
    },
  ],
  older: null,
}

const homeOf = ({ items, older }: InterviewList, { topics, places }: InterviewSummary): Home => ({
  lead: items[0] ?? null,
  picks: items.slice(1, 2),
  newest: items.slice(2),
  hasMore: older !== null,
  topics: topics.map((tag) => ({ tag, interviews: items.slice(0, 2) })),
  places: places.map((tag) => ({ tag, interviews: items.slice(1, 3) })),
})
export const home = homeOf(list, summary)
export const arabicHome = homeOf(arabicList, arabicInterview)

export const place: SubjectPage = {
  kind: 'place',
  name: en('Homs'),
  otherNames: [ar('حمص'), en('Emesa')],
  introduction: { lang: 'en', text: paragraphs('A city on the Orontes.') },
  country: 'SY',
  region: en('Homs Governorate'),
  interviews: { items: list.items.slice(1), older: list.older },
  elsewhere: [{ language: 'ar', path: '/ar/places/homs', interviews: arabicList.items.slice(1, 2) }],
  questions: [],
  paths: [],
}
export const speaker: SubjectPage = {
  ...place,
  kind: 'speaker',
  name: en('Salma Haddad'),
  country: null,
  region: null,
  interviews: { items: [summary], older: null },
  elsewhere: [],
  questions: [{ path: summary.path, asked: [{ key: 'q7k2m9a', question: 'How did the library begin?' }] }],
}
export const index: NameIndex = {
  entries: [
    { name: layla.name, path: '/en/authors/layla', count: 3, languages: ['en', 'ar'], country: null },
    { name: hala.name, path: '/en/authors/hala', count: 1, languages: [], country: null },
    { name: en('Homs'), path: '/en/places/homs', count: 12, languages: [], country: 'SY' },
  ],
  more: 'homs',
}

export const person: PersonPage = {
  kind: 'translator',
  name: daniel.name,
  otherNames: [ar('دانيال فيرهوفن')],
  bio: daniel.bio,
  portrait: layla.portrait,
  languages: ['ar', 'apc', 'nl'],
  links: [{ label: 'example.org', href: 'https://example.org/daniel' }],
  pairs: [{ from: 'ar', into: 'en', works: 2, words: 2400, years: [2024, 2026] }],
  works: [
    { role: 'translator', interviews: list.items.slice(0, 3) },
    { role: 'reviser', interviews: list.items.slice(3) },
  ],
  paths: [
    { language: 'en', path: '/en/translators/daniel-verhoeven' },
    { language: 'ar', path: '/ar/translators/daniel-verhoeven' },
  ],
}

export const publication: Publication = {
  name: en('Dragoman'),
  names: [en('Dragoman'), ar('ترجمان')],
  tagline: en('Interviews, and the names of those who carried them across'),
  about: {
    lang: 'en',
    text: paragraphs(
      'Dragoman publishes interviews in two languages. Every text carries the name of whoever asked and of whoever translated.',
    ),
  },
  rules: { lang: 'en', text: paragraphs('Mistakes are corrected where they stand, and said so.') },
  crediting: null,
  contact: 'desk@example.org',
  timeZone: 'Asia/Damascus',
  house: { arabicEnglish: 'jeem', arabicMonths: 'levantine', digits: 'western' },
}
export const arabicPublication: Publication = {
  ...publication,
  name: ar('ترجمان'),
  names: [ar('ترجمان'), en('Dragoman')],
  tagline: ar('حوارات بأسماء من حملوها من لغة إلى لغة'),
  about: null,
}
