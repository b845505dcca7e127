import { request } from 'node:http'

import { inheritedNames } from './inherited-names'

export interface OddAddress {
  path: string
  method?: string
  /** Whether somebody reads the answer in a browser: it is a whole page then. */
  isPage: boolean
}

/** What stands in place of a part of an address. Bytes of other encodings are written as they come. */
const oddParts = [
  ...[
    '%',
    '%zz',
    '%E0%A4%A',
    '%FF',
    '%C0%AF',
    '%C7%E1%E4%D5',
    '%00',
    'a%00b',
    '%0d%0aSet-Cookie:%20a=b',
    '%2e%2e',
    '..',
  ],
  ...[
    '%2F',
    '%5C',
    '\\',
    '-1',
    '0',
    '1.5',
    '1e308',
    '99999999999999999999',
    '2147483648',
    '__proto__',
    'constructor',
  ],
  ...[
    '%E2%80%94',
    '%E2%80%AE',
    '%EF%BF%BD',
    '%ED%A0%80',
    '\xe3\xc7',
    "'",
    '"',
    '<script>',
    '%7B',
    ';',
    '+',
    '*',
    'null',
  ],
  'a'.repeat(6000),
]

const oddQueries = [
  ...[
    '%',
    'a=%zz',
    'q=%FF',
    'q=%00',
    'page=1e308',
    'page=-1',
    'page[]=1',
    'before=%FF',
    'before=x',
    'before[]=x',
    'after=%00',
  ],
  ...[
    'q=a&q=b',
    'q[]=a',
    'q=',
    'q=%22',
    'year=99999999999',
    'year=x',
    'topic=__proto__',
    'topic=%00',
    '__proto__=1',
    'unknown=1',
  ],
  ...[
    'from=x&to=x',
    'from=99999-99-99',
    'translator=99999999999999999999',
    'withheld=1',
    'url=%FF',
    'url=http://%',
    'url=x&format=y',
  ],
  ...[
    'constructor[prototype]=1',
    'a%0d%0aSet-Cookie:%20a=b',
    `q=${'a'.repeat(6000)}`,
    '_rsc=x',
    'q=%D9%85%D8%A7%D8%A1&sort=%00',
  ],
]

const methods = ['HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH']

export interface Known {
  locale: string
  slug: string
  key: string
}

/** Every kind of address that there is, with parts that exist. */
function templates({ locale, slug, key }: Known): { path: string; isPage: boolean }[] {
  const interview = `/${locale}/interviews/${slug}`
  const subjects = ['authors', 'translators', 'topics', 'places', 'speakers']
  const pages = [
    `/${locale}`,
    interview,
    `${interview}/quote/${key}`,
    `${interview}/with/ar`,
    `${interview}/republish`,
    ...[
      'interviews',
      'archive',
      'archive/2024-03',
      'about',
      'search',
      'statement',
      'certificate/1',
      'preview/1',
    ].map((rest) => `/${locale}/${rest}`),
    ...subjects.flatMap((subject) => [`/${locale}/${subject}`, `/${locale}/${subject}/x`]),
  ]
  const files = [
    ...['rss.xml', 'atom.xml', 'feed.json', 'statement.csv', 'topics/x/rss.xml', 'authors/x/feed.json'].map(
      (rest) => `/${locale}/${rest}`,
    ),
    ...['card.png', `card/${key}.png`, 'cite.bib', 'cite.ris', 'cite.json'].map(
      (rest) => `${interview}/${rest}`,
    ),
    ...[
      '/robots.txt',
      '/sitemap.xml',
      '/news-sitemap.xml',
      '/sitemaps/pages.xml',
      '/.well-known/security.txt',
      '/oembed',
    ],
    ...[
      '/i/w2222222',
      '/i/w2222222/ar',
      '/fonts/noto-naskh-arabic.woff2',
      '/scripts/share.js',
      '/favicon.svg',
      '/_next/x',
    ],
    ...[
      '/api/interviews',
      '/api/interviews/1',
      '/api/media/file/x.webp',
      '/api/globals/home',
      '/api/globals/home/versions',
    ],
    ...[
      '/api/users/me',
      '/api/interviews/1/file',
      '/api/interviews/1/source',
      '/api/assignments/1/act',
      '/api/access',
      '/api/x/y',
    ],
    ...[
      '/api/interviews/access/1',
      '/api/interviews/versions/1',
      '/api/payload-preferences/x',
      '/api/payload-locked-documents/1',
    ],
  ]
  return [
    ...pages.map((path) => ({ path, isPage: true })),
    ...files.map((path) => ({ path, isPage: false })),
    ...['/admin', '/admin/collections/interviews/1', '/admin/desk/1', '/admin/globals/home'].map((path) => ({
      path,
      isPage: false,
    })),
  ]
}

/** Pages that are not there, in the language of their addresses. */
export const missingPages = (known: Known): OddAddress[] =>
  templates(known)
    .filter(({ isPage }) => isPage)
    .flatMap(({ path }) =>
      ['%', '%E3%C7', '%zz', 'no-such-page'].map((odd) => ({ path: `${path}/${odd}`, isPage: true })),
    )

/** Something odd at each place of each kind of address. Each has its share of all that is odd: together they are enough. */
export function oddAddresses(known: Known): OddAddress[] {
  return templates(known).flatMap(({ path }, row) => {
    const share = <Odd>(all: readonly Odd[], of: number) => all.filter((_, n) => n % of === row % of)
    const parts = path.split('/')
    const replaced = parts
      .slice(1)
      .flatMap((_, place) =>
        oddParts.map((odd) => [...parts.slice(0, place + 1), odd, ...parts.slice(place + 2)].join('/')),
      )
    const added = ['/', '//', '/.', '/..;/', '/%', `/${'x/'.repeat(50)}`].map((odd) => path + odd)
    const [, folder = '', extension = ''] = /^(.*\/)[^/.]*(.*)$/.exec(path) ?? []
    const inherited = inheritedNames.map((name) => folder + name + extension)
    return [
      ...share(inherited, 6).map((odd) => ({ path: odd, isPage: false })),
      ...share(replaced, 13).map((odd) => ({ path: odd, isPage: false })),
      ...share([...added, `/${path}`], 3).map((odd) => ({ path: odd, isPage: false })),
      ...share(oddQueries, 7).map((query) => ({ path: `${path}?${query}`, isPage: false })),
      ...share(methods, 2).map((method) => ({ path, method, isPage: false })),
    ]
  })
}

export interface OddAnswer {
  status: number
  type: string
  text: string
  headers: Record<string, unknown>
}

/** Asks for exactly these characters: `fetch` would put most of them right. */
export const askExactly = (origin: string, { path, method = 'GET' }: OddAddress): Promise<OddAnswer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin)
    const asked = request({ hostname, port, path, method, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          text: Buffer.concat(chunks).toString('utf8'),
          headers: response.headers,
        })
      })
    })
    asked.setTimeout(60_000, () => asked.destroy(new Error(`No answer: ${path.slice(0, 100)}`)))
    asked.once('error', reject)
    asked.end()
  })
