import type { Metadata } from 'next'
import { InterviewsPage } from '@/components/interview-list/interviews-page'
import { PageFrame } from '@/components/page/page-frame'
import { listInterviews } from '@/content/interviews'
import { localeCodes } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import { cursorParam } from '../../../cursor-param'
import { pageMetadata } from '../../../page-metadata'
import { localeParam } from '../../../page-params'
import { getSetting } from '../../../page-setting'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ before?: string | string[] }>
}

const versions = localeCodes.map((language) => ({ language, path: routes.interviews(language) }))

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await localeParam(params)
  const [setting, before] = await Promise.all([getSetting(locale), cursorParam(searchParams, 'before')])
  return pageMetadata(setting, {
    title: setting.t('list.title'),
    description: null,
    path: routes.interviews(locale, before),
    versions: before === undefined ? versions : [],
  })
}

export default async function Page({ params, searchParams }: Props) {
  const [locale, before] = await Promise.all([localeParam(params), cursorParam(searchParams, 'before')])
  const [setting, list] = await Promise.all([getSetting(locale), listInterviews(locale, { before })])
  return (
    <PageFrame setting={setting} versions={versions} current="interviews">
      <InterviewsPage list={list} before={before ?? null} setting={setting} />
    </PageFrame>
  )
}
