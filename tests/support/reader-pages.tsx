import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { HomePage } from '@/components/home/home-page'
import { InterviewArticle } from '@/components/interview/interview-article'
import { InterviewsPage } from '@/components/interview-list/interviews-page'
import { NotFoundPage } from '@/components/not-found/not-found-page'
import { PageFrame } from '@/components/page/page-frame'
import { toSetting, type Setting } from '@/house-style/setting'
import { PersonArticle } from '@/components/person/person-article'
import { directionOf } from '@/i18n/locales'
import {
  arabicInterview,
  arabicList,
  arabicPublication,
  interview,
  list,
  person,
  publication,
} from './content-fixtures'

const absolute = (path: string) => new URL(path, 'https://dragoman.example').href

export const english = toSetting('en', publication, absolute)
export const arabic = toSetting('ar', arabicPublication, absolute)

/* eslint-disable @next/next/no-head-element, @next/next/no-css-tags -- a page without Next around it */
/** A whole page, as the layout sets it. */
const page = (setting: Setting, children: ReactElement) =>
  `<!doctype html>${renderToStaticMarkup(
    <html lang={setting.locale} dir={directionOf(setting.locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Fixture</title>
        <link rel="stylesheet" href="/styles/site.css" />
      </head>
      <body>{children}</body>
    </html>,
  )}`

const framed = (setting: Setting, children: ReactElement) =>
  page(setting, <PageFrame setting={setting}>{children}</PageFrame>)

/** Every kind of page in both languages, by name. */
export const readerPages: Readonly<Record<string, string>> = {
  'interview-en': framed(english, <InterviewArticle interview={interview} setting={english} />),
  'interview-ar': framed(arabic, <InterviewArticle interview={arabicInterview} setting={arabic} />),
  'home-en': framed(english, <HomePage list={list} setting={english} />),
  'home-ar': framed(arabic, <HomePage list={arabicList} setting={arabic} />),
  'list-en': framed(english, <InterviewsPage list={list} before="x" setting={english} />),
  'list-ar': framed(arabic, <InterviewsPage list={arabicList} before={null} setting={arabic} />),
  'person-en': framed(english, <PersonArticle person={person} setting={english} />),
  'person-ar': framed(arabic, <PersonArticle person={{ ...person, works: [] }} setting={arabic} />),
  'not-found': page(english, <NotFoundPage />),
}
