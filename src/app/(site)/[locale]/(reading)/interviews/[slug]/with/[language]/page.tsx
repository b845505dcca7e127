import type { Metadata } from 'next'
import { interviewSkips } from '@/components/interview/skips'
import { PageFrame } from '@/components/page/page-frame'
import { TwoLanguagesPage } from '@/components/two-languages/two-languages-page'
import { getTwoLanguages } from '@/content/interviews'
import { routes } from '@/lib/routes'
import { foundOrNot } from '../../../../../../found-or-not'
import { slugParams } from '../../../../../../page-params'
import { getSetting } from '../../../../../../page-setting'
import { twoLanguagesMetadata } from '../../../../../../two-languages-metadata'

import '@/styles/two-languages.css'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string; slug: string; language: string }>
}

async function found(params: Props['params']) {
  const [{ locale, slug }, { language }] = await Promise.all([slugParams(params), params])
  const texts = foundOrNot(await getTwoLanguages(locale, slug, language))
  const [own, other] = await Promise.all([getSetting(locale), getSetting(texts.other.language)])
  return { texts, settings: { own, other } }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { texts, settings } = await found(params)
  return twoLanguagesMetadata(texts.own, settings.own)
}

export default async function Page({ params }: Props) {
  const { texts, settings } = await found(params)
  const { own, other } = texts
  const turned = routes.withLanguage(other.language, other.slug, own.language)
  return (
    <PageFrame
      setting={settings.own}
      versions={[{ language: other.language, path: turned }]}
      skips={interviewSkips(own, settings.own)}
    >
      <TwoLanguagesPage texts={texts} settings={settings} />
    </PageFrame>
  )
}
