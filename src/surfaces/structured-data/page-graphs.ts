import type { Thing } from 'schema-dts'
import type { Interview, PersonPage, SubjectPage } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { routes } from '@/lib/routes'
import { oneLine } from '@/text/one-line'
import { toBreadcrumbs } from './to-breadcrumbs'
import { toNewsArticle } from './to-news-article'
import { toProfilePage } from './to-profile-page'
import { toPublication, toPublisher, toWebsite } from './to-publication'

/** What a page says to machines: things, and what each has to do with the others. */
export type PageGraph = readonly Thing[]

export const homeGraph = (setting: Setting): PageGraph => [toPublication(setting), toWebsite(setting)]

export const interviewGraph = (interview: Interview, setting: Setting): PageGraph => [
  toNewsArticle(interview, setting),
  ...site(setting),
  toBreadcrumbs(
    [
      { name: setting.t('list.title'), path: routes.interviews(setting.locale) },
      { name: oneLine(interview.headline), path: interview.path },
    ],
    setting,
  ),
]

export const personGraph = (person: PersonPage, path: string, setting: Setting): PageGraph => [
  toProfilePage(person, path, setting),
  ...site(setting),
  toBreadcrumbs([indexOf(person, setting), { name: person.name.text, path }], setting),
]

/** A topic or a place by the way to it; a public figure as somebody. */
export const subjectGraph = (subject: SubjectPage, path: string, setting: Setting): PageGraph => {
  const { kind, name, otherNames, introduction, paths } = subject
  const own = paths.find(({ language }) => language === setting.locale)?.path ?? path
  const here = { name: name.text, path: own }
  if (kind === 'speaker') {
    const profile = { name, otherNames, bio: introduction, portrait: null, languages: [], links: [] }
    return [toProfilePage(profile, own, setting), ...site(setting), toBreadcrumbs([here], setting)]
  }
  const { t, locale } = setting
  const index =
    kind === 'topic'
      ? { name: t('nav.topics'), path: routes.topics(locale) }
      : { name: t('nav.places'), path: routes.places(locale) }
  return [...site(setting), toBreadcrumbs([index, here], setting)]
}

const indexOf = ({ kind }: PersonPage, { t, locale }: Setting) =>
  kind === 'author'
    ? { name: t('nav.authors'), path: routes.authors(locale) }
    : { name: t('nav.translators'), path: routes.translators(locale) }

/** What the others refer to, so that no page refers to anything that it does not say. */
const site = (setting: Setting): PageGraph => [toPublisher(setting), toWebsite(setting)]
