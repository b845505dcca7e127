import type { Metadata } from 'next'
import { PageFrame } from '@/components/page/page-frame'
import { StructuredData } from '@/components/structured-data/structured-data'
import { SubjectPage } from '@/components/subject/subject-page'
import type { Found } from '@/content/interviews'
import type { SubjectPage as Subject } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { subjectGraph } from '@/surfaces/structured-data/page-graphs'
import { cursorParam } from './cursor-param'
import { foundOrNot } from './found-or-not'
import { slugParams } from './page-params'
import { getSetting } from './page-setting'
import { subjectMetadata } from './subject-metadata'

interface Props {
  params: Promise<{ locale: string; slug: string }>
  searchParams: Promise<{ before?: string | string[] }>
}

interface Kind {
  get: (locale: Locale, slug: string, before?: string) => Promise<Found<Subject>>
  route: (locale: Locale, slug: string, before?: string | null) => string
  current: 'topics' | 'places' | null
}

/** The page of a topic, a place or a public figure: what is said of it, and every interview about it or with them. */
export function subjectPage({ get, route, current }: Kind) {
  async function asked({ params, searchParams }: Props) {
    const [{ locale, slug }, before] = await Promise.all([
      slugParams(params),
      cursorParam(searchParams, 'before'),
    ])
    const [setting, result] = await Promise.all([getSetting(locale), get(locale, slug, before)])
    return { locale, slug, before, setting, subject: foundOrNot(result) }
  }

  async function generateMetadata(props: Props): Promise<Metadata> {
    const { locale, slug, before, setting, subject } = await asked(props)
    return subjectMetadata(subject, route(locale, slug, before), before, setting)
  }

  async function Page(props: Props) {
    const { locale, slug, before, setting, subject } = await asked(props)
    return (
      <PageFrame setting={setting} versions={subject.paths} current={current}>
        <SubjectPage subject={subject} slug={slug} before={before ?? null} setting={setting} />
        <StructuredData graph={subjectGraph(subject, route(locale, slug), setting)} />
      </PageFrame>
    )
  }

  return { generateMetadata, Page }
}
