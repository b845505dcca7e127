import type { Locale } from '@/i18n/locales'
import { localeCodes } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import { sample } from '../../../scripts/sample/sample'
import type { SampleInterview, SampleVersion } from '../../../scripts/sample/sample-publication'

export interface ReaderPage {
  /** As a test's title has it. */
  name: string
  locale: Locale
  /** Not percent-encoded. */
  path: string
  /** The page that says the same for search engines, where it is another. */
  canonical?: string
}

export interface SampleText {
  interview: SampleInterview
  version: SampleVersion
  page: ReaderPage
}

/** Every interview of the sample in every language that it has. */
export const texts: readonly SampleText[] = sample.interviews.flatMap((interview) =>
  interview.versions.map((version) => ({
    interview,
    version,
    page: {
      name: `interview ${interview.id} (${version.language})`,
      locale: version.language,
      path: routes.interview(version.language, version.slug),
    },
  })),
)

/** The people whose names readers may know, author and translator alike. */
export const namedPeople = {
  authors: sample.authors.filter(({ id }) =>
    sample.interviews.some(({ authors }) =>
      authors.some((row) => row.person === id && row.creditedAs === 'name'),
    ),
  ),
  translators: sample.translators,
}

/** Those whose name stands nowhere. */
export const withheldPeople = sample.authors.filter((person) => !namedPeople.authors.includes(person))

/** What a reader may take along of an answer. */
const quotePages: readonly ReaderPage[] = texts.flatMap(({ version, page }) =>
  version.exchanges.flatMap(({ type, key }) =>
    type === 'questionAnswer'
      ? [
          {
            name: `quote of ${key} (${page.locale})`,
            locale: page.locale,
            path: routes.quote(page.locale, version.slug, key),
          },
        ]
      : [],
  ),
)

const republishPages: readonly ReaderPage[] = texts.map(({ version, page }) => ({
  name: `${page.name} to republish`,
  locale: page.locale,
  path: routes.republish(page.locale, version.slug),
}))

/** Every interview beside each other language that it has. */
export const twoLanguagePages: readonly ReaderPage[] = texts.flatMap(({ interview, version, page }) =>
  interview.versions
    .filter(({ language }) => language !== version.language)
    .map(({ language }) => ({
      name: `${page.name} with ${language}`,
      locale: page.locale,
      path: routes.withLanguage(page.locale, version.slug, language),
      canonical: page.path,
    })),
)

const inEach = (make: (locale: Locale) => readonly ReaderPage[]) => localeCodes.flatMap(make)

export const authorPages = inEach((locale) =>
  namedPeople.authors.map(({ id }) => ({
    name: `author ${id} (${locale})`,
    locale,
    path: routes.author(locale, id),
  })),
)

export const translatorPages = inEach((locale) =>
  namedPeople.translators.map(({ id }) => ({
    name: `translator ${id} (${locale})`,
    locale,
    path: routes.translator(locale, id),
  })),
)

export const frontPages = inEach((locale) => [
  { name: `home (${locale})`, locale, path: routes.home(locale) },
  { name: `interviews (${locale})`, locale, path: routes.interviews(locale) },
])

const subjectPages = inEach((locale) => [
  ...sample.topics.map(({ id }) => ({
    name: `topic ${id} (${locale})`,
    locale,
    path: routes.topic(locale, id),
  })),
  ...sample.places.map(({ id }) => ({
    name: `place ${id} (${locale})`,
    locale,
    path: routes.place(locale, id),
  })),
])

/** Every page that can be followed. */
export const followed: readonly ReaderPage[] = [
  ...frontPages.filter(({ name }) => name.startsWith('home')),
  ...authorPages,
  ...translatorPages,
  ...subjectPages,
]

/** The page that a public figure has, and those that nobody else has. */
export const speakerPages = inEach((locale) =>
  sample.speakers
    .filter(({ publicFigure }) => publicFigure)
    .map(({ id }) => ({ name: `speaker ${id} (${locale})`, locale, path: routes.speaker(locale, id) })),
)
export const speakersWithoutPage = sample.speakers.filter(({ publicFigure }) => !publicFigure)

/** Indexes, the archive, and the house's own page. */
const indexPages = inEach((locale) =>
  (['topics', 'places', 'authors', 'translators', 'archive', 'about'] as const).map((kind) => ({
    name: `${kind} (${locale})`,
    locale,
    path: routes[kind](locale),
  })),
)
const monthPages = inEach((locale) => {
  const months = texts
    .filter(({ version }) => version.language === locale)
    .map(({ version }) => version.publishedAt.slice(0, 7).split('-').map(Number))
  return [...new Set(months.map(([year = 0, month = 0]) => routes.archiveMonth(locale, year, month)))].map(
    (path) => ({ name: `month ${path}`, locale, path }),
  )
})

/** With results and without, one of them in the other language's texts. */
const searchPages = inEach((locale) =>
  ['', '?q=تل الدلبة', '?q=water', '?q=zzzz', '?q=memory&in=en&year=2026'].map((query) => ({
    name: `search ${query} (${locale})`,
    locale,
    path: `${routes.search(locale)}${query}`,
  })),
)

/** An address that no page answers to. */
export const nowhere: ReaderPage = { name: '404', locale: 'en', path: '/no/such/page' }

/** Every page that readers have of the sample, without the one for no page. */
export const pages: readonly ReaderPage[] = [
  ...frontPages,
  ...texts.map(({ page }) => page),
  ...authorPages,
  ...translatorPages,
  ...subjectPages,
  ...speakerPages,
  ...indexPages,
  ...monthPages,
  ...inEach((locale) => quotePages.filter((page) => page.locale === locale).slice(0, 2)),
  ...republishPages,
  ...twoLanguagePages,
  ...searchPages,
]

/** Those that a search engine is led to: the others say in other ways what stands on these, or list them by month. */
export const indexed = pages.filter(
  (page) =>
    ![...quotePages, ...republishPages, ...twoLanguagePages, ...searchPages, ...monthPages].includes(page),
)

/** One page of each kind in each language, for what depends on the kind alone. */
export const kinds: readonly ReaderPage[] = inEach((locale) => [
  ...frontPages.filter((page) => page.locale === locale),
  ...texts
    .map(({ page }) => page)
    .filter((page) => page.locale === locale)
    .slice(0, 2),
  ...authorPages.filter((page) => page.locale === locale).slice(1, 2),
  ...translatorPages.filter((page) => page.locale === locale).slice(1, 2),
  ...subjectPages.filter((page) => page.locale === locale && /(water|marsa-al-qasab)$/.test(page.path)),
  ...speakerPages.filter((page) => page.locale === locale),
  ...indexPages.filter((page) => page.locale === locale),
  ...monthPages.filter((page) => page.locale === locale).slice(0, 1),
  ...quotePages.filter((page) => page.locale === locale).slice(0, 1),
  ...republishPages.filter((page) => page.locale === locale).slice(0, 1),
  ...twoLanguagePages.filter((page) => page.locale === locale).slice(0, 1),
  ...searchPages.filter((page) => page.locale === locale).slice(1, 2),
])

export function textOf(id: string, locale: Locale): SampleText {
  const text = texts.find(({ interview, version }) => interview.id === id && version.language === locale)
  if (!text) throw new Error(`The sample has no interview ${id} in ${locale}.`)
  return text
}
