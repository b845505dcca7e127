import type { Metadata } from 'next'
import { PageFrame } from '@/components/page/page-frame'
import { PersonArticle } from '@/components/person/person-article'
import { StructuredData } from '@/components/structured-data/structured-data'
import type { Found } from '@/content/interviews'
import type { PersonPage } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { personGraph } from '@/surfaces/structured-data/page-graphs'
import { foundOrNot } from './found-or-not'
import { slugParams } from './page-params'
import { getSetting } from './page-setting'
import { personMetadata } from './person-metadata'

interface Props {
  params: Promise<{ locale: string; slug: string }>
}

interface Kind {
  get: (locale: Locale, slug: string) => Promise<Found<PersonPage>>
  route: (locale: Locale, slug: string) => string
}

/** The page of an author or a translator. */
export function personPage({ get, route }: Kind) {
  async function asked({ params }: Props) {
    const { locale, slug } = await slugParams(params)
    const [setting, result] = await Promise.all([getSetting(locale), get(locale, slug)])
    return { path: route(locale, slug), setting, person: foundOrNot(result) }
  }

  async function generateMetadata(props: Props): Promise<Metadata> {
    const { path, setting, person } = await asked(props)
    return personMetadata(person, path, setting)
  }

  async function Page(props: Props) {
    const { path, setting, person } = await asked(props)
    return (
      <PageFrame setting={setting} versions={person.paths} current="people">
        <PersonArticle person={person} setting={setting} />
        <StructuredData graph={personGraph(person, path, setting)} />
      </PageFrame>
    )
  }

  return { generateMetadata, Page }
}
