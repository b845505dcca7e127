import type { Metadata } from 'next'
import { InterviewArticle } from '@/components/interview/interview-article'
import { PageFrame } from '@/components/page/page-frame'
import { getInterview } from '@/content/interviews'
import { foundOrNot } from '../../../found-or-not'
import { interviewMetadata } from '../../../interview-metadata'
import { slugParams } from '../../../page-params'
import { getSetting } from '../../../page-setting'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string; slug: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await slugParams(params)
  const [setting, interview] = await Promise.all([getSetting(locale), getInterview(locale, slug)])
  return interviewMetadata(foundOrNot(interview), setting)
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await slugParams(params)
  const [setting, result] = await Promise.all([getSetting(locale), getInterview(locale, slug)])
  const interview = foundOrNot(result)
  return (
    <PageFrame setting={setting} versions={interview.versions}>
      <InterviewArticle interview={interview} setting={setting} />
    </PageFrame>
  )
}
