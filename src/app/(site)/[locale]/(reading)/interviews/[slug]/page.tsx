import type { Metadata } from 'next'
import { InterviewArticle } from '@/components/interview/interview-article'
import { PageFrame } from '@/components/page/page-frame'
import { interviewSkips } from '@/components/interview/skips'
import { StructuredData } from '@/components/structured-data/structured-data'
import { getInterviewWithSource } from '@/content/interviews'
import { listRelated } from '@/content/related'
import { interviewGraph } from '@/surfaces/structured-data/page-graphs'
import { foundOrNot } from '../../../../found-or-not'
import { interviewMetadata } from '../../../../interview-metadata'
import { slugParams } from '../../../../page-params'
import { getSetting } from '../../../../page-setting'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string; slug: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await slugParams(params)
  const [setting, result] = await Promise.all([getSetting(locale), getInterviewWithSource(locale, slug)])
  return interviewMetadata(foundOrNot(result).interview, setting)
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await slugParams(params)
  const [setting, result] = await Promise.all([getSetting(locale), getInterviewWithSource(locale, slug)])
  const { interview, source } = foundOrNot(result)
  const related = await listRelated(locale, interview.work)
  return (
    <PageFrame setting={setting} versions={interview.versions} skips={interviewSkips(interview, setting)}>
      <InterviewArticle interview={interview} source={source} related={related} setting={setting} />
      <StructuredData graph={interviewGraph(interview, setting)} />
    </PageFrame>
  )
}
