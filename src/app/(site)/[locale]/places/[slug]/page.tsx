import type { Metadata } from 'next'
import { PageFrame } from '@/components/page/page-frame'
import { StructuredData } from '@/components/structured-data/structured-data'
import { SubjectPage } from '@/components/subject/subject-page'
import { getPlace } from '@/content/places'
import { routes } from '@/lib/routes'
import { subjectGraph } from '@/structured-data/page-graphs'
import { cursorParam } from '../../../cursor-param'
import { foundOrNot } from '../../../found-or-not'
import { slugParams } from '../../../page-params'
import { getSetting } from '../../../page-setting'
import { subjectMetadata } from '../../../subject-metadata'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string; slug: string }>
  searchParams: Promise<{ before?: string | string[] }>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ locale, slug }, before] = await Promise.all([
    slugParams(params),
    cursorParam(searchParams, 'before'),
  ])
  const [setting, place] = await Promise.all([getSetting(locale), getPlace(locale, slug, before)])
  return subjectMetadata(foundOrNot(place), routes.place(locale, slug, before), before, setting)
}

export default async function Page({ params, searchParams }: Props) {
  const [{ locale, slug }, before] = await Promise.all([
    slugParams(params),
    cursorParam(searchParams, 'before'),
  ])
  const [setting, result] = await Promise.all([getSetting(locale), getPlace(locale, slug, before)])
  const place = foundOrNot(result)
  return (
    <PageFrame setting={setting} versions={place.paths} current="places">
      <SubjectPage subject={place} slug={slug} before={before ?? null} setting={setting} />
      <StructuredData graph={subjectGraph(place, routes.place(locale, slug), setting)} />
    </PageFrame>
  )
}
