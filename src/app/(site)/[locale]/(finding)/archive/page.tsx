import type { Metadata } from 'next'
import { ArchivePage } from '@/components/archive/archive-page'
import { PageFrame } from '@/components/page/page-frame'
import { listArchive } from '@/content/archive'
import { localeCodes } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import { pageMetadata } from '../../../page-metadata'
import { localeParam } from '../../../page-params'
import { getSetting } from '../../../page-setting'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string }>
}

const versions = localeCodes.map((language) => ({ language, path: routes.archive(language) }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeParam(params)
  const setting = await getSetting(locale)
  const title = setting.t('archive.title')
  return pageMetadata(setting, { title, description: null, path: routes.archive(locale), versions })
}

export default async function Page({ params }: Props) {
  const locale = await localeParam(params)
  const [setting, years] = await Promise.all([getSetting(locale), listArchive(locale)])
  return (
    <PageFrame setting={setting} versions={versions} current="interviews">
      <ArchivePage years={years} setting={setting} />
    </PageFrame>
  )
}
