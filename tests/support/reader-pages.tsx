import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { AboutPage } from '@/components/about/about-page'
import { ArchiveMonthPage } from '@/components/archive/archive-month-page'
import { ArchivePage } from '@/components/archive/archive-page'
import { HomePage } from '@/components/home/home-page'
import { InterviewArticle } from '@/components/interview/interview-article'
import { InterviewsPage } from '@/components/interview-list/interviews-page'
import { NameIndexPage } from '@/components/name-index/name-index-page'
import { RefusalPage } from '@/components/refusal/refusal-page'
import { PageFrame } from '@/components/page/page-frame'
import { toSetting, type Setting } from '@/surfaces/setting'
import { PersonArticle } from '@/components/person/person-article'
import { SubjectPage } from '@/components/subject/subject-page'
import { TwoLanguagesPage } from '@/components/two-languages/two-languages-page'
import { directionOf } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import {
  arabicHome,
  arabicInterview,
  arabicList,
  arabicPublication,
  home,
  index,
  interview,
  list,
  person,
  place,
  publication,
  speaker,
  unfinishedArabic,
} from './content-fixtures'

const absolute = (path: string) => new URL(path, 'https://dragoman.example').href

export const english = toSetting('en', publication, absolute)
export const arabic = toSetting('ar', arabicPublication, absolute)

/** A whole page, as the layout sets it. */
const page = (setting: Setting, children: ReactElement) =>
  `<!doctype html>${renderToStaticMarkup(
    <html lang={setting.locale} dir={directionOf(setting.locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Fixture</title>
        <link rel="stylesheet" href="/styles/finding.css" />
      </head>
      <body>{children}</body>
    </html>,
  )}`

const framed = (setting: Setting, children: ReactElement) =>
  page(setting, <PageFrame setting={setting}>{children}</PageFrame>)

const years = [
  { year: 2015, months: [{ month: 6, count: 3 }] },
  {
    year: 2014,
    months: [
      { month: 12, count: 1 },
      { month: 1, count: 11 },
    ],
  },
]

/** Every kind of page in both languages, by name. */
export const readerPages: Readonly<Record<string, string>> = {
  'interview-en': framed(
    english,
    <InterviewArticle interview={interview} source={null} related={list.items} setting={english} />,
  ),
  'interview-ar': framed(
    arabic,
    <InterviewArticle interview={arabicInterview} source={interview} related={[]} setting={arabic} />,
  ),
  'two-languages-en': framed(
    english,
    <TwoLanguagesPage
      texts={{ own: interview, other: unfinishedArabic }}
      settings={{ own: english, other: arabic }}
    />,
  ),
  'two-languages-ar': framed(
    arabic,
    <TwoLanguagesPage
      texts={{ own: unfinishedArabic, other: interview }}
      settings={{ own: arabic, other: english }}
    />,
  ),
  'unfinished-ar': framed(
    arabic,
    <InterviewArticle interview={unfinishedArabic} source={interview} related={[]} setting={arabic} />,
  ),
  'home-en': framed(english, <HomePage home={home} setting={english} />),
  'home-ar': framed(arabic, <HomePage home={arabicHome} setting={arabic} />),
  'list-en': framed(english, <InterviewsPage list={list} before="x" setting={english} />),
  'list-ar': framed(arabic, <InterviewsPage list={arabicList} before={null} setting={arabic} />),
  'person-en': framed(english, <PersonArticle person={person} setting={english} />),
  'person-ar': framed(arabic, <PersonArticle person={{ ...person, works: [] }} setting={arabic} />),
  'place-en': framed(english, <SubjectPage subject={place} slug="homs" before={null} setting={english} />),
  'place-ar': framed(arabic, <SubjectPage subject={place} slug="homs" before="x" setting={arabic} />),
  'speaker-en': framed(
    english,
    <SubjectPage subject={speaker} slug="salma" before={null} setting={english} />,
  ),
  'authors-en': framed(
    english,
    <NameIndexPage
      of="authors"
      index={index}
      after={null}
      page={routes.authors.bind(null, 'en')}
      setting={english}
    />,
  ),
  'places-ar': framed(
    arabic,
    <NameIndexPage
      of="places"
      index={index}
      after="x"
      page={routes.places.bind(null, 'ar')}
      setting={arabic}
    />,
  ),
  'archive-en': framed(english, <ArchivePage years={years} setting={english} />),
  'archive-ar': framed(arabic, <ArchivePage years={years} setting={arabic} />),
  'month-ar': framed(
    arabic,
    <ArchiveMonthPage year={2015} month={6} list={arabicList} before={null} setting={arabic} />,
  ),
  'about-en': framed(english, <AboutPage setting={english} />),
  'about-ar': framed(arabic, <AboutPage setting={arabic} />),
  'not-found': page(english, <RefusalPage why="missing" />),
  failed: page(arabic, <RefusalPage why="failed" language="ar" />),
}
