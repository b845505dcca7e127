/** The documents that somebody outside may ask for by id. */
export type Ids = Readonly<Record<string, readonly number[]>>

export interface Targets {
  ids: Ids
  /** The last parts of addresses that exist, existed or will exist. */
  slugs: readonly string[]
  /** An answer of each interview. */
  answers: readonly { work: string; slug: string; key: string }[]
  /** Names of stored picture files. */
  files: readonly string[]
}

export interface Door {
  path: string
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: string
}

const locales = ['en', 'ar']

/** What a query may add to any list or document, by the book or by trickery. */
const queries = [
  '',
  'draft=true',
  'trash=true',
  'draft=true&trash=true&locale=all',
  'locale=all&depth=2',
  'locale=ar&depth=2',
  'locale=en&fallback-locale=ar&depth=1',
  'draft=true&depth=5',
  'depth=-1',
  'depth=99&limit=100',
  'showHiddenFields=true&overrideAccess=true',
  'user=1&showHiddenFields=1&disableErrors=true',
  'autosave=true&draft=1&publishAllLocales=true',
  'select[authors][person]=true&depth=2',
  'select[authors][signedAs]=true&select[translators][person]=true&depth=2',
  'select[interviewees][speaker]=true&select[interviewees][label]=true&depth=2',
  'select[talk]=true&select[formerSlugs]=true&select[translationOf]=true&depth=2',
  'select[protectsPeople]=false&select[language]=false&depth=2',
  'select[author]=true&select[portrait]=true&depth=2',
  'populate[authors][name]=true&populate[translators][author]=true&populate[users][email]=true&depth=2',
  'populate[interviews][headline]=true&populate[speakers][otherNames]=true&depth=2',
  'joins[interviews][limit]=0&depth=2',
  'where[_status][equals]=draft',
  'where[or][0][_status][equals]=draft&where[or][1][id][exists]=true',
  'where[deletedAt][exists]=true&trash=true',
  'where[shown][equals]=false',
  'sort=-updatedAt&limit=100',
]

/** Asked of lists only: refused, or the same as any reader gets. */
const lists = ['limit=0', 'limit=-1', 'limit=101', 'limit=x', 'pagination=false', 'page=2&limit=1', 'page=-1']

const feeds = ['rss.xml', 'atom.xml', 'feed.json']

const sitemaps = [
  'pages',
  'authors',
  'translators',
  'topics',
  'places',
  'speakers',
  'interviews-1',
  'interviews-2',
].map((part) => `/sitemaps/${part}.xml`)

const get = (path: string): Door => ({ path })

/** The same question sent as a POST, the way long ones are. */
const posted = (path: string, query: string): Door => ({
  path,
  method: 'POST',
  headers: { 'X-HTTP-Method-Override': 'GET', 'Content-Type': 'application/x-www-form-urlencoded' },
  body: query,
})
const postedJson = (path: string, body: object): Door => ({
  path,
  method: 'POST',
  headers: { 'X-Payload-HTTP-Method-Override': 'GET', 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
})

function ofCollection(collection: string, ids: readonly number[]): Door[] {
  const list = `/api/${collection}`
  const withQuery = (path: string, query: string) => get(query ? `${path}?${query}` : path)
  return [
    ...[...queries, ...lists].map((query) => withQuery(list, query)),
    ...['', 'trash=true', 'where[_status][equals]=draft'].map((query) => withQuery(`${list}/count`, query)),
    ...[
      'versions',
      'versions?limit=0&depth=2',
      'distinct?field=slug',
      'distinct?field=name',
      'access',
      'access/1',
    ].map((rest) => get(`${list}/${rest}`)),
    posted(list, 'draft=true&trash=true&depth=2&locale=all'),
    postedJson(list, {
      draft: true,
      trash: true,
      depth: 2,
      locale: 'all',
      protectsPeople: false,
      creditedAs: 'name',
    }),
    ...ids.flatMap((id, n) => [
      // The lists have all of them; of each record they are asked in turn.
      ...queries.filter((_, m) => m % 4 === n % 4).map((query) => withQuery(`${list}/${String(id)}`, query)),
      get(`${list}/versions/${String(id)}`),
      posted(`${list}/${String(id)}`, 'draft=true&trash=true&depth=2&locale=all'),
      { path: `${list}/access/${String(id)}`, method: 'POST' as const },
      { path: `${list}/${String(id)}/duplicate`, method: 'POST' as const },
      { path: `${list}/versions/${String(id)}`, method: 'POST' as const },
    ]),
  ]
}

const collections = [
  'interviews',
  'media',
  'authors',
  'translators',
  'speakers',
  'topics',
  'places',
  'users',
  'assignments',
  'notices',
  'sourceTexts',
  'terms',
  // Payload's own.
  'payload-preferences',
  'payload-locked-documents',
  'payload-migrations',
  'payload-kv',
  'payload-jobs',
]

/** What translators and editors do with a translation. */
const deskDoors = (interview: number): Door[] => {
  const path = `/api/interviews/${String(interview)}`
  return [
    get(`${path}/source`),
    get(`${path}/revision`),
    get(`${path}/links`),
    postedJson(`${path}/links`, { forWhom: 'A reader', days: 7 }),
    postedJson(`${path}/links/1/take-back`, {}),
    get(`${path}/withdrawal`),
    postedJson(`${path}/withdrawal`, { withheldBy: 'person' }),
    get(`${path}/before-publishing`),
    get(`${path}/named-elsewhere`),
    postedJson(`${path}/look-for-name`, { name: 'canary' }),
    postedJson(`${path}/confirm`, {}),
    postedJson(`${path}/turn`, {}),
    postedJson(`${path}/sign`, { creditedAs: 'name', translator: 1 }),
    postedJson('/api/assignments/want', { original: interview, language: 'ar' }),
    postedJson(`/api/assignments/${String(interview)}/act`, { name: 'claim' }),
    postedJson(`/api/translators/${String(interview)}/sign`, { creditedAs: 'name' }),
  ]
}

/** A translation as a file, out and in. */
const filesOf = (path: string): Door[] => [
  get(path),
  get(`${path}?format=xliff&draft=true`),
  get(`${path}?format=docx&depth=2`),
  {
    path: `${path}?apply=1&revision=0`,
    method: 'POST',
    body: '<xliff version="1.2"><file original=""/></xliff>',
  },
]

/** Of people, topics and places: what two of them would be as one, made one, and made two again. */
const mergeDoors = (path: string): Door[] => [
  get(`${path}/merging?gone=1`),
  postedJson(`${path}/merge`, { gone: 1 }),
  postedJson(`${path}/unmerge`, {}),
  { path: `${path}/merge`, method: 'POST', body: '{"gone":1}' },
  { path: `${path}/unmerge`, method: 'POST', body: '{}' },
]

/** Everything of the API that can be asked by address. */
export function restDoors({ ids, files }: Targets): Door[] {
  return [
    ...collections.flatMap((collection) => ofCollection(collection, ids[collection] ?? [])),
    ...(ids['interviews'] ?? []).flatMap((id) =>
      ['terms', 'terms?key=head', 'memory?key=head', 'memory'].map((aid) =>
        get(`/api/interviews/${String(id)}/${aid}`),
      ),
    ),
    ...profiles.flatMap((kind) =>
      (ids[kind] ?? []).flatMap((id) => mergeDoors(`/api/${kind}/${String(id)}`)),
    ),
    get('/api/terms/tsv'),
    ...['publish', 'unpublish', 'trash'].map((act) =>
      get(`/api/interviews/plan?act=${act}&where[id][exists]=true`),
    ),
    get('/api/interviews/withdrawn-people?authors=1,2,3&translators=1,2,3&speakers=1,2,3'),
    { path: '/api/terms/tsv?apply=1', method: 'POST', body: 'kind\ten\r\nterm\tx\r\n' },
    { path: '/api/interviews/bring/file?name=a.txt', method: 'POST', body: 'A\n\nQ: B?\n\nC.\n' },
    postedJson('/api/interviews/bring', { text: 'A\n\nQ: B?\n\nC.\n', file: 'a.txt', told: {} }),
    ...['authors', 'translators', 'speakers'].flatMap((people) =>
      (ids[people] ?? []).flatMap((id) => [
        get(`/api/${people}/${String(id)}/withdrawal`),
        postedJson(`/api/${people}/${String(id)}/withdrawal`, { withheldBy: 'person' }),
        postedJson(`/api/${people}/${String(id)}/withdrawal/take-back`, {}),
      ]),
    ),
    ...files.map((file) => get(`/api/media/file/${file}`)),
    get(`/en/draft/${'a'.repeat(22)}`),
    ...files.map((file) => get(`/en/draft/${'a'.repeat(22)}/${file}`)),
    get('/moved?from=%2F2021%2F03%2Fthe-ferry'),
    get('/moved?from=%2F%3Fp%3D12'),
    get('/2021/03/the-ferry'),
    get('/?p=12'),
    get('/?page_id=12&p=x'),
    get('/api/media/file/..%2F..%2Fpackage.json'),
    ...(ids['interviews'] ?? []).flatMap(deskDoors),
    ...(ids['interviews'] ?? []).flatMap((id) => filesOf(`/api/interviews/${String(id)}/file`)),
    get('/api/media/paste-url?src=http://127.0.0.1/'),
    get('/api'),
    get('/api/access'),
    get('/api/globals/publication?depth=5&locale=all&draft=true'),
    get('/api/globals/home?depth=2&locale=all&draft=true'),
    get('/api/globals/home?select[lead]=true&populate[interviews][headline]=true&depth=2'),
    { path: '/api/globals/home/access', method: 'POST' },
    get('/api/globals/publication/versions'),
    get('/api/globals/publication/versions/1'),
    { path: '/api/globals/publication/access', method: 'POST' },
    get('/api/users/me'),
    get('/api/users/init'),
    get('/api/payload-jobs/run'),
    get('/api/payload-jobs/handle-schedules'),
    get('/api/graphql'),
    {
      path: '/api/graphql',
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"query":"{__typename}"}',
    },
    get('/api/graphql-playground'),
  ]
}

/** What leads to interviews and people, by the book and by trickery. */
const browsed = [
  ...['topics', 'places', 'authors', 'translators'].flatMap((index) => [
    index,
    `${index}?after=%00`,
    `${index}?after=nobody&draft=true&trash=true`,
  ]),
  'archive',
  ...[2011, 2015, 2024, 2025, 2026].flatMap((year) => [
    `archive/${String(year)}-05`,
    `archive/${String(year)}-11`,
  ]),
  'archive/0000-00',
  'about',
]

/** Words that the texts have in which something is hidden. The page says again what was asked: never a secret. */
const searches = [
  'Headline',
  'answer',
  'why',
  'a teacher',
  '"why"',
  '-nothing',
  'zzz',
  '%00',
  '',
  '%27 OR 1=1',
]

/** What others may take along of an interview: its short address, citations, cards, quotes. */
function takenAlong(locale: string, { work, slug, key }: Targets['answers'][number]): string[] {
  const interview = `/${locale}/interviews/${encodeURIComponent(slug)}`
  const files = [
    'cite.bib',
    'cite.ris',
    'cite.json',
    'card.png',
    `card/${key}.png`,
    `quote/${key}`,
    'republish',
    'with/en',
    'with/ar',
  ]
  return [`/i/${work}`, `/i/${work}/${locale}`, ...files.map((file) => `${interview}/${file}`)]
}

const profiles = ['authors', 'translators', 'speakers', 'topics', 'places']

/** Everything of the public API: what it answers, and what it refuses. */
export function apiDoors({ slugs }: Pick<Targets, 'slugs'>): Door[] {
  const lists = ['interviews', ...profiles].map((kind) => `/v1/${kind}`)
  const searched = searches.flatMap((words) =>
    locales.map((locale) => `/v1/search?language=${locale}&q=${words}`),
  )
  const named = slugs
    .map(encodeURIComponent)
    .flatMap((slug) => [
      ...profiles.map((kind) => `/v1/${kind}/${slug}`),
      ...profiles.map((kind) => `/v1/interviews?limit=100&${kind.slice(0, -1)}=${slug}`),
      ...locales.map((locale) => `/v1/interviews/${locale}/${slug}`),
      ...['topic', 'place', 'person'].map((filter) => `/v1/search?language=en&q=why&${filter}=${slug}`),
    ])
  return [
    '/v1',
    '/v1/openapi.json',
    ...lists.flatMap((list) => [
      list,
      `${list}?limit=100`,
      `${list}?draft=true&trash=true`,
      `${list}?depth=2&locale=all&showHiddenFields=true`,
    ]),
    ...profiles.map((kind) => `/v1/${kind}?limit=100&after=0`),
    ...[2011, 2015, 2024, 2025, 2026].map((year) => `/v1/interviews?limit=100&year=${String(year)}`),
    '/v1/interviews?limit=100&before=9999999999999-999999999',
    ...searched,
    ...named,
  ].map(get)
}

/** Readers' pages: walked over HTTP, where there are pages. */
export function pageDoors({ ids, slugs, answers, files }: Targets): Door[] {
  const ofAll = [
    ...['/sitemap.xml', ...sitemaps, '/news-sitemap.xml', '/robots.txt', '/.well-known/security.txt'],
    ...['/health/live', '/health/ready', '/metrics'],
  ]
  const inEach = locales.flatMap((locale) => [
    get(`/${locale}`),
    get(`/${locale}/interviews`),
    get(`/${locale}/interviews?before=9999999999999-999999999`),
    ...browsed.map((path) => get(`/${locale}/${path}`)),
    ...searches.flatMap((words) => [
      get(`/${locale}/search?q=${words}`),
      get(`/${locale}/search?q=${words}&in=ar&year=2026&page=2`),
      get(`/${locale}/search?q=${words}&draft=true&trash=true&topic=none&person=none&place=none`),
    ]),
    ...slugs.flatMap((slug) =>
      ['interviews', 'authors', 'translators', 'speakers', 'topics', 'places'].map((kind) =>
        get(`/${locale}/${kind}/${encodeURIComponent(slug)}`),
      ),
    ),
    ...slugs.flatMap((slug) =>
      [...locales, 'fr', '%00'].map((language) =>
        get(`/${locale}/interviews/${encodeURIComponent(slug)}/with/${language}`),
      ),
    ),
    ...feeds.map((feed) => get(`/${locale}/${feed}`)),
    ...slugs.flatMap((slug) =>
      ['topics', 'places', 'authors', 'translators'].flatMap((kind) =>
        feeds.map((feed) => get(`/${locale}/${kind}/${encodeURIComponent(slug)}/${feed}`)),
      ),
    ),
    ...answers.flatMap((answer) => takenAlong(locale, answer).map(get)),
    ...(ids['interviews'] ?? []).flatMap((id) => [
      get(`/${locale}/preview/${String(id)}`),
      get(`/${locale}/certificate/${String(id)}?translator=1`),
    ]),
    get(`/${locale}/statement?translator=1&withheld=1`),
    get(`/${locale}/statement.csv?translator=1&withheld=1`),
  ])
  const pictures = [...files, '..%2F..%2Fpackage.json'].map((file) => get(`/media/${file}`))
  return [...ofAll.map(get), ...inEach, ...pictures]
}

/** Fields of interviews and people that readers may neither see nor ask by. */
export const hiddenPaths: Readonly<Record<string, readonly string[]>> = {
  interviews: [
    'authors.person',
    'authors.person.name',
    'authors.person.slug',
    'authors.signedAs',
    'translators.person',
    'translators.person.name',
    'translators.signedAs',
    'interviewees.speaker',
    'interviewees.speaker.name',
    'interviewees.label',
    'talk.heldOn',
    'talk.place',
    'talk.place.name',
    'talk.medium',
    'translationOf',
    'translationOf.headline',
    'translatedFrom',
    'translatedFrom.headline',
    'textHash',
    'formerSlugs',
    'version.headline',
  ],
  authors: ['formerSlugs'],
  translators: ['formerSlugs', 'author', 'author.name'],
  speakers: ['formerSlugs'],
}

/** Keys that no answer to a reader may have, at any depth. */
export const hiddenKeys = [
  'translationOf',
  'translatedFrom',
  'formerSlugs',
  'textHash',
  'email',
  'sessions',
  'hash',
  'salt',
]
