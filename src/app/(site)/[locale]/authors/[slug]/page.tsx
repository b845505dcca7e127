import type { Metadata } from 'next'
import { PageFrame } from '@/components/page/page-frame'
import { PersonArticle } from '@/components/person/person-article'
import { StructuredData } from '@/components/structured-data/structured-data'
import { getAuthor } from '@/content/authors'
import { routes } from '@/lib/routes'
import { personGraph } from '@/structured-data/page-graphs'
import { foundOrNot } from '../../../found-or-not'
import { slugParams } from '../../../page-params'
import { getSetting } from '../../../page-setting'
import { personMetadata } from '../../../person-metadata'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string; slug: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await slugParams(params)
  const [setting, person] = await Promise.all([getSetting(locale), getAuthor(locale, slug)])
  return personMetadata(foundOrNot(person), routes.author(locale, slug), setting)
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await slugParams(params)
  const [setting, result] = await Promise.all([getSetting(locale), getAuthor(locale, slug)])
  const person = foundOrNot(result)
  return (
    <PageFrame setting={setting} versions={person.paths} current="people">
      <PersonArticle person={person} setting={setting} />
      <StructuredData graph={personGraph(person, routes.author(locale, slug), setting)} />
    </PageFrame>
  )
}
