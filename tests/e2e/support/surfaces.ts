import type { APIRequestContext, Locator, Page } from '@playwright/test'
import type { CreditRole } from '@/content/types'
import { languageName } from '@/i18n/language-name'
import { localeCodes } from '@/i18n/locales'

import type { CreditedCase } from '../../support/credited-cases'
import { factsIn, section, wordsOf } from './in-page'

/** A name on a surface, and what it stands there as, in the surface's own words. */
export interface NamedAs {
  name: string
  as: string
}
type As = Readonly<Record<CreditRole, string | null>>

/** One way in which an interview is shown to anybody. */
export interface Surface {
  name: string
  /** The files of src/app/(site) that answer with it. */
  routes: readonly string[]
  /** What a role is called there; null where the format has no place for it. */
  as: As
  find: (visit: Visit) => Promise<NamedAs[]>
}
export interface Visit {
  page: Page
  request: APIRequestContext
  of: CreditedCase
}

const t = wordsOf('en')
const fromArabic = { language: languageName('ar', 'en', 'jeem') }

/** Where whoever reads it is told the label that a page prints. */
const labels: As = {
  interviewer: t('credit.interviewer'),
  writer: t('credit.writer'),
  additionalReporting: t('credit.additionalReporting'),
  photographer: t('credit.photographer'),
  translator: t('credit.translatorFrom', fromArabic),
  interpreter: t('credit.interpreter'),
  reviser: t('credit.reviser'),
}
const both = t('credit.interviewAndTranslationFrom', fromArabic)

/** What stands in a name's place where there is none. */
export const withheld = t('credit.withheld')
const reasons = localeCodes.flatMap((locale) =>
  (['credit.selfTranslated', 'credit.machineTranslated', 'credit.translatorUnknown'] as const).map((reason) =>
    wordsOf(locale)(reason),
  ),
)

/** A label over two roles at once says both of them. */
const apart = ({ name, as }: NamedAs): NamedAs[] =>
  as === both
    ? [labels.interviewer, labels.translator].map((label) => ({ name, as: label ?? '' }))
    : [{ name, as }]

const classes = (author: string, translator: string, photographer: string | null): As => ({
  interviewer: author,
  writer: author,
  additionalReporting: author,
  photographer,
  translator,
  interpreter: translator,
  reviser: translator,
})

const interviewPath = ({ slug }: Pick<CreditedCase, 'slug'>) => `/en/interviews/${slug}`
const quotePath = (of: CreditedCase) => `${interviewPath(of)}/quote/${of.key}`

/** The names under the headline: below them stands who answered, or where that may not be told the day. */
async function namesAtHead(page: Page): Promise<NamedAs[]> {
  const facts = await factsIn(headOf(page))
  const below = facts.findIndex(({ label }) => [t('talk.with'), t('fact.published')].includes(label))
  return facts
    .slice(0, below)
    .flatMap(({ label, facts: names }) => names.map((name) => ({ name, as: label })))
    .filter(({ name }) => !reasons.includes(name))
    .flatMap(apart)
}
const headOf = (page: Page) => page.getByRole('article').first()

/** The people below the text: each under what they did. Of two texts, each has its own. */
async function namesBelow(page: Page): Promise<NamedAs[]> {
  const people = await Promise.all(
    localeCodes.map((locale) =>
      section(page, wordsOf(locale)('people.title'))
        .getByRole('heading', { level: 3 })
        .evaluateAll((names) =>
          names.flatMap((name) =>
            [...(name.previousElementSibling?.children ?? [])].map((did) => ({
              name: name.textContent.trim(),
              as: did.textContent.trim(),
            })),
          ),
        ),
    ),
  )
  return people.flat().flatMap(apart)
}

/** The lines of a byline: a label as text, then names in bold. */
async function bylines(card: Locator): Promise<NamedAs[]> {
  const found = await card.getByRole('listitem').evaluateAll((lines) =>
    lines.flatMap((line) => {
      const as = (line.firstChild?.textContent ?? '').trim()
      return [...line.querySelectorAll('b')].map((name) => ({ name: name.textContent.trim(), as }))
    }),
  )
  return found.flatMap(apart)
}

/** Wherever it is listed. */
const cardOf = (page: Page, { headline }: CreditedCase) =>
  page
    .getByRole('article')
    .filter({ has: page.getByRole('link', { name: headline, exact: true }) })
    .first()

/** The words of a field that is there to be copied. */
const toCopy = (page: Page, label: string) =>
  page.getByRole('textbox', { name: label, exact: true }).inputValue()

/** Whoever took the pictures has no part in the words. */
const ofTheWords: As = { ...labels, photographer: null }

/** A sentence or line for each label, as plain text has them: "Interview by A, B. Interpreted by C." */
function inSentences(text: string): NamedAs[] {
  const all = [...Object.values(labels), both].filter((label) => label !== null)
  return text.split(/\. |\.$|\n/).flatMap((sentence) => {
    const as = all.find((label) => sentence.startsWith(`${label} `))
    if (as === undefined) return []
    const names = sentence.slice(as.length).split(', ')
    return names.flatMap((name) => apart({ name: name.trim(), as }))
  })
}

/** What a bibliography calls them: those without a field of their own stand in its note, with their label. */
const cited = (author: string, translator: string): As => ({
  ...ofTheWords,
  interviewer: author,
  writer: author,
  additionalReporting: author,
  translator,
})

async function metas(page: Page, names: readonly string[]): Promise<NamedAs[]> {
  const found = await page
    .locator('head meta[name]')
    .evaluateAll((all) =>
      all.map((at) => ({ as: at.getAttribute('name'), name: at.getAttribute('content') })),
    )
  return found.flatMap(({ as, name }) => (as && name && names.includes(as) ? [{ as, name }] : []))
}

const pictureText = async (page: Page): Promise<NamedAs[]> =>
  inSentences((await page.locator('meta[property="og:image:alt"]').getAttribute('content')) ?? '')

const thisMonth = () => new Date().toISOString().slice(0, 7)

/** The interview in a list: the same card wherever the list is. */
const card = (where: string, route: string, path: (of: CreditedCase) => string): Surface => ({
  name: `its card ${where}`,
  routes: [route],
  as: labels,
  find: async ({ page, of }) => {
    await page.goto(path(of))
    return bylines(cardOf(page, of))
  },
})

/** The elements of an XML answer's entry for the interview, as names in the classes that the format has. */
async function inEntry(
  { page, request, of }: Visit,
  path: string,
  entry: string,
  names: Readonly<Record<string, string>>,
): Promise<NamedAs[]> {
  const xml = await (await request.get(path)).text()
  return page.evaluate(
    ([text, entryTag, title, tags]) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml')
      const entries = [...parsed.getElementsByTagName(entryTag)]
      const own = entries.find((at) => at.getElementsByTagName('title')[0]?.textContent === title)
      if (!own) throw new Error(`${title} is in no <${entryTag}> of it.`)
      return Object.entries(tags).flatMap(([as, tag]) =>
        [...own.getElementsByTagName(tag)].map((at) => ({
          as,
          name: (at.getElementsByTagName('name')[0] ?? at).textContent.trim(),
        })),
      )
    },
    [xml, entry, of.headline, names] as const,
  )
}

const asText = (html: string) => html.replace(/<\/p>|<br\/>/g, '\n').replace(/<[^>]+>/g, '')

interface Embed {
  html: string
  author_name?: string
  translator_name?: string
}
async function oembed({ request, of }: Visit): Promise<Embed> {
  // A relative address would be another site's.
  const home = new URL((await request.get('/en')).url()).origin
  const answer = await request.get(`/oembed?url=${encodeURIComponent(home + interviewPath(of))}`)
  return (await answer.json()) as Embed
}

interface JsonLd {
  '@type': string
  author?: Named[]
  translator?: Named[]
  contributor?: { roleName: string; contributor: Named }[]
}

interface Csl {
  interviewer?: { literal: string }[]
  translator?: { literal: string }[]
  note?: string
}

interface JsonFeed {
  items: { title: string; authors: Named[]; _translators?: Named[]; _photographers?: Named[] }[]
}
interface Named {
  name: string
}

const feedRoutes = (file: string) =>
  ['', '/topics/[slug]', '/places/[slug]', '/authors/[slug]', '/translators/[slug]'].map(
    (page) => `[locale]${page}/${file}/route.ts`,
  )

interface InApi {
  slug: string
  credits: { role: CreditRole; text: string }[]
  creditLines: string[]
}
const inRoles: As = {
  interviewer: 'interviewer',
  writer: 'writer',
  additionalReporting: 'additionalReporting',
  photographer: 'photographer',
  translator: 'translator',
  interpreter: 'interpreter',
  reviser: 'reviser',
}
const apiRoute = ['v1/[[...path]]/route.ts']
const inApi = async ({ request }: Visit, path: string) =>
  (await (await request.get(`/v1/${path}`)).json()) as { items: InApi[] } & InApi
const creditsOf = ({ credits }: InApi): NamedAs[] =>
  credits.map(({ role, text }) => ({ name: text, as: role }))

export const surfaces: readonly Surface[] = [
  {
    name: 'the page, under its headline',
    routes: ['[locale]/interviews/[slug]/page.tsx'],
    as: labels,
    find: async ({ page, of }) => {
      await page.goto(interviewPath(of))
      return namesAtHead(page)
    },
  },
  {
    name: 'the bios below the text',
    routes: ['[locale]/interviews/[slug]/page.tsx'],
    as: labels,
    find: async ({ page, of }) => {
      await page.goto(interviewPath(of))
      return namesBelow(page)
    },
  },
  {
    name: 'print',
    routes: ['[locale]/interviews/[slug]/page.tsx'],
    as: labels,
    find: async ({ page, of }) => {
      await page.goto(interviewPath(of))
      await page.emulateMedia({ media: 'print' })
      const found = await namesAtHead(page)
      const shown = await Promise.all(
        found.map(({ name }) => headOf(page).getByRole('definition').getByText(name).first().isVisible()),
      )
      await page.emulateMedia({ media: null })
      return found.filter((_, n) => shown[n])
    },
  },
  {
    name: 'the page of both languages, under the headlines',
    routes: ['[locale]/interviews/[slug]/with/[language]/page.tsx'],
    as: labels,
    find: async ({ page, of }) => {
      await page.goto(`${interviewPath(of)}/with/ar`)
      return namesAtHead(page)
    },
  },
  {
    name: 'the page of both languages, below the texts',
    routes: ['[locale]/interviews/[slug]/with/[language]/page.tsx'],
    as: labels,
    find: async ({ page, of }) => {
      await page.goto(`${interviewPath(of)}/with/ar`)
      return namesBelow(page)
    },
  },
  card('in the list of interviews', '[locale]/interviews/page.tsx', () => '/en/interviews'),
  card('in the archive', '[locale]/archive/[month]/page.tsx', () => `/en/archive/${thisMonth()}`),
  card('on its topic’s page', '[locale]/topics/[slug]/page.tsx', ({ topic }) => `/en/topics/${topic}`),
  card('on its place’s page', '[locale]/places/[slug]/page.tsx', ({ place }) => `/en/places/${place}`),
  card(
    'on its speaker’s page',
    '[locale]/speakers/[slug]/page.tsx',
    ({ speaker }) => `/en/speakers/${speaker}`,
  ),
  card('on an author’s page', '[locale]/authors/[slug]/page.tsx', ({ authorPages: [author] }) =>
    author ? `/en/authors/${author}` : '/en/interviews',
  ),
  card(
    'on a translator’s page',
    '[locale]/translators/[slug]/page.tsx',
    ({ translatorPages: [translator] }) => (translator ? `/en/translators/${translator}` : '/en/interviews'),
  ),
  {
    name: 'a search result',
    routes: ['[locale]/search/page.tsx'],
    as: labels,
    find: async ({ page, of }) => {
      await page.goto(`/en/search?q=${of.headline}`)
      return bylines(cardOf(page, of))
    },
  },
  {
    name: 'the head, for OpenGraph and others',
    routes: ['[locale]/interviews/[slug]/page.tsx'],
    as: classes('author', 'translator', null),
    find: async ({ page, of }) => {
      await page.goto(interviewPath(of))
      return metas(page, ['author', 'translator'])
    },
  },
  {
    name: 'the head, for reference managers',
    routes: ['[locale]/interviews/[slug]/page.tsx'],
    as: classes('citation_author', 'DC.contributor', null),
    find: async ({ page, of }) => {
      await page.goto(interviewPath(of))
      return metas(page, ['citation_author', 'DC.contributor'])
    },
  },
  {
    name: 'the text of its card for messengers',
    routes: ['[locale]/interviews/[slug]/card.png/route.ts'],
    as: ofTheWords,
    find: async ({ page, of }) => {
      await page.goto(interviewPath(of))
      return pictureText(page)
    },
  },
  {
    name: 'the text of an answer’s card',
    routes: ['[locale]/interviews/[slug]/card/[file]/route.ts'],
    as: ofTheWords,
    find: async ({ page, of }) => {
      await page.goto(quotePath(of))
      return pictureText(page)
    },
  },
  {
    name: 'a quoted answer as text',
    routes: ['[locale]/interviews/[slug]/quote/[key]/page.tsx'],
    as: labels,
    find: async ({ page, of }) => {
      await page.goto(quotePath(of))
      return inSentences(await toCopy(page, t('quote.text')))
    },
  },
  {
    name: 'a quoted answer as HTML',
    routes: ['[locale]/interviews/[slug]/quote/[key]/page.tsx'],
    as: labels,
    find: async ({ page, of }) => {
      await page.goto(quotePath(of))
      return inSentences(asText(await toCopy(page, t('quote.html'))))
    },
  },
  {
    name: 'the plain citation',
    routes: ['[locale]/interviews/[slug]/page.tsx'],
    as: ofTheWords,
    find: async ({ page, of }) => {
      await page.goto(interviewPath(of))
      return inSentences(await section(page, t('cite.title')).getByRole('paragraph').first().innerText())
    },
  },
  {
    name: 'BibTeX',
    routes: ['[locale]/interviews/[slug]/cite.bib/route.ts'],
    as: cited('author', 'translator'),
    find: async ({ request, of }) => {
      const bib = await (await request.get(`${interviewPath(of)}/cite.bib`)).text()
      const field = (name: string) => new RegExp(`^  ${name} = \\{(.*)\\},$`, 'm').exec(bib)?.[1] ?? ''
      const people = (as: string) =>
        [...field(as).matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => ({ name, as }))
      return [...people('author'), ...people('translator'), ...inSentences(field('note'))]
    },
  },
  {
    name: 'RIS',
    routes: ['[locale]/interviews/[slug]/cite.ris/route.ts'],
    as: cited('AU', 'A4'),
    find: async ({ request, of }) => {
      const ris = await (await request.get(`${interviewPath(of)}/cite.ris`)).text()
      return [...ris.matchAll(/^(AU|A4|N1) {2}- (.*)$/gm)].flatMap(([, as = '', words = '']) =>
        as === 'N1' ? inSentences(words.trim()) : [{ as, name: words.trim() }],
      )
    },
  },
  {
    name: 'CSL-JSON',
    routes: ['[locale]/interviews/[slug]/cite.json/route.ts'],
    as: cited('interviewer', 'translator'),
    find: async ({ request, of }) => {
      const [item] = (await (await request.get(`${interviewPath(of)}/cite.json`)).json()) as Csl[]
      const people = Object.entries({ interviewer: item?.interviewer, translator: item?.translator })
      return [
        ...people.flatMap(([as, all]) => (all ?? []).map(({ literal }) => ({ as, name: literal }))),
        ...inSentences(item?.note ?? ''),
      ]
    },
  },
  {
    name: 'JSON-LD',
    routes: ['[locale]/interviews/[slug]/page.tsx'],
    as: {
      ...classes('author', 'translator', 'photographer'),
      interpreter: 'interpreter',
      reviser: 'reviser',
    },
    find: async ({ page, of }) => {
      await page.goto(interviewPath(of))
      const text = await page.locator('script[type="application/ld+json"]').textContent()
      const { '@graph': graph } = JSON.parse(text ?? '') as { '@graph': JsonLd[] }
      const {
        author = [],
        translator = [],
        contributor = [],
      } = graph.find((node) => node['@type'] === 'NewsArticle') ?? {}
      return [
        ...author.map(({ name }) => ({ name, as: 'author' })),
        ...translator.map(({ name }) => ({ name, as: 'translator' })),
        ...contributor.map((role) => ({ name: role.contributor.name, as: role.roleName })),
      ]
    },
  },
  {
    name: 'oEmbed, its blockquote',
    routes: ['oembed/route.ts'],
    as: labels,
    find: async (visit) => inSentences(asText((await oembed(visit)).html)),
  },
  {
    name: 'oEmbed, its fields',
    routes: ['oembed/route.ts'],
    as: { ...classes('author_name', 'translator_name', null), interpreter: null, reviser: null },
    find: async (visit) => {
      const answer = await oembed(visit)
      const fields = ['author_name', 'translator_name'] as const
      return fields.flatMap((as) => (answer[as]?.split(', ') ?? []).map((name) => ({ name, as })))
    },
  },
  {
    name: 'the HTML for republishing',
    routes: ['[locale]/interviews/[slug]/republish/page.tsx'],
    as: labels,
    find: async ({ page, of }) => {
      await page.goto(`${interviewPath(of)}/republish`)
      return inSentences(asText(await toCopy(page, t('quote.html'))))
    },
  },
  {
    name: 'RSS',
    routes: feedRoutes('rss.xml'),
    as: classes('creator', 'contributor', 'contributor'),
    find: (visit) =>
      inEntry(visit, '/en/rss.xml', 'item', { creator: 'dc:creator', contributor: 'dc:contributor' }),
  },
  {
    name: 'Atom',
    routes: feedRoutes('atom.xml'),
    as: classes('author', 'contributor', 'contributor'),
    find: (visit) =>
      inEntry(visit, '/en/atom.xml', 'entry', { author: 'author', contributor: 'contributor' }),
  },
  {
    name: 'JSON Feed',
    routes: feedRoutes('feed.json'),
    as: classes('authors', '_translators', '_photographers'),
    find: async ({ request, of }) => {
      const { items } = (await (await request.get('/en/feed.json')).json()) as JsonFeed
      const {
        authors,
        _translators = [],
        _photographers = [],
      } = items.find(({ title }) => title === of.headline) ?? { authors: [] }
      return Object.entries({ authors, _translators, _photographers }).flatMap(([as, people]) =>
        people.map(({ name }) => ({ name, as })),
      )
    },
  },
  {
    name: 'the public API, an interview',
    routes: apiRoute,
    as: inRoles,
    find: async (visit) => creditsOf(await inApi(visit, `interviews/en/${visit.of.slug}`)),
  },
  {
    name: 'the public API, an interview in sentences',
    routes: apiRoute,
    as: labels,
    find: async (visit) => {
      const { creditLines } = await inApi(visit, `interviews/en/${visit.of.slug}`)
      return inSentences(creditLines.join('\n'))
    },
  },
  {
    name: 'the public API, a list',
    routes: apiRoute,
    as: inRoles,
    find: async (visit) => {
      const { items } = await inApi(visit, `interviews?language=en&topic=${visit.of.topic}`)
      return items.filter(({ slug }) => slug === visit.of.slug).flatMap(creditsOf)
    },
  },
]

/** Files of src/app/(site) that show no interview, or none with its people, and why. */
export const namesNobody: Readonly<Record<string, string>> = {
  'route.ts': 'sends a reader to their language',
  '[locale]/preview/[id]/page.tsx': 'the page itself, for staff',
  '[locale]/draft/[token]/page.tsx':
    'the page itself, for one reader outside: tests/integration/sharing.test.ts',
  '[locale]/draft/[token]/[file]/route.ts': 'pictures of the same',
  'moved/route.ts': 'leads to the page',
  '[locale]/statement/page.tsx': 'what somebody did, for themselves: tests/integration/attribution.test.ts',
  '[locale]/statement.csv/route.ts': 'the same',
  '[locale]/certificate/[id]/page.tsx': 'the same',
  'sitemap.xml/route.ts': 'addresses alone',
  'sitemaps/[file]/route.ts': 'addresses alone',
  'news-sitemap.xml/route.ts': 'addresses and headlines',
  'robots.txt/route.ts': 'rules for robots',
  '.well-known/security.txt/route.ts': 'whom to tell of a weakness',
  'i/[work]/route.ts': 'leads to the page',
  'media/[file]/route.ts': 'pictures alone',
  'i/[work]/[locale]/route.ts': 'leads to the page',
  '[locale]/page.tsx': 'the same cards as the lists, of the newest and of what editors picked',
  '[locale]/about/page.tsx': 'about the publication',
  '[locale]/no-page/page.tsx': 'that there is no such page',
  '[locale]/no-page/failed/page.tsx': 'that a page could not be put together',
  '[locale]/archive/page.tsx': 'months and their counts',
  '[locale]/authors/page.tsx': 'people and their counts',
  '[locale]/translators/page.tsx': 'people and their counts',
  '[locale]/topics/page.tsx': 'topics and their counts',
  '[locale]/places/page.tsx': 'places and their counts',
}
