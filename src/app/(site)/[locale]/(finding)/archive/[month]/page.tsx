import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArchiveMonthPage } from '@/components/archive/archive-month-page'
import { PageFrame } from '@/components/page/page-frame'
import { listArchiveMonth } from '@/content/archive'
import { localeCodes } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import { cursorParam } from '../../../../cursor-param'
import { monthParam } from '../../../../month-param'
import { pageMetadata } from '../../../../page-metadata'
import { localeParam } from '../../../../page-params'
import { getSetting } from '../../../../page-setting'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string; month: string }>
  searchParams: Promise<{ before?: string | string[] }>
}

const asked = ({ params, searchParams }: Props) =>
  Promise.all([localeParam(params), monthParam(params), cursorParam(searchParams, 'before')])

/** Whether the other language has anything in the month is not asked: its archive says. */
const versions = localeCodes.map((language) => ({ language, path: routes.archive(language) }))

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [locale, { year, month }, before] = await asked(props)
  const setting = await getSetting(locale)
  return pageMetadata(setting, {
    title: setting.formatMonth(month, year),
    description: null,
    path: routes.archiveMonth(locale, year, month, before),
  })
}

export default async function Page(props: Props) {
  const [locale, { year, month }, before] = await asked(props)
  const [setting, list] = await Promise.all([
    getSetting(locale),
    listArchiveMonth(locale, year, month, before),
  ])
  if (list === null) notFound()
  return (
    <PageFrame setting={setting} versions={versions} current="interviews">
      <ArchiveMonthPage year={year} month={month} list={list} before={before ?? null} setting={setting} />
    </PageFrame>
  )
}
