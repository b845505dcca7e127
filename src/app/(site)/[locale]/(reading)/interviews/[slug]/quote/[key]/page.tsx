import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageFrame } from '@/components/page/page-frame'
import { QuotePage } from '@/components/share/quote-page'
import { getInterview, listAnswerPaths } from '@/content/interviews'
import { routes } from '@/lib/routes'
import { toQuotation } from '@/surfaces/quotations/to-quotation'
import { foundOrNot } from '../../../../../../found-or-not'
import { quoteMetadata } from '../../../../../../quote-metadata'
import { slugParams } from '../../../../../../page-params'
import { getSetting } from '../../../../../../page-setting'

import '@/styles/taking.css'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string; slug: string; key: string }>
}

async function quoted(params: Props['params']) {
  const [{ locale, slug }, { key }] = await Promise.all([slugParams(params), params])
  const [setting, result] = await Promise.all([getSetting(locale), getInterview(locale, slug)])
  const moved =
    result && 'movedTo' in result ? { ...result, movedTo: routes.quote(locale, result.slug, key) } : result
  const interview = foundOrNot(moved)
  const quotation = toQuotation(interview, key, setting) ?? notFound()
  return { interview, key, quotation, setting }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { interview, key, setting } = await quoted(params)
  return quoteMetadata(interview, key, setting)
}

export default async function Page({ params }: Props) {
  const { interview, key, quotation, setting } = await quoted(params)
  const versions = await listAnswerPaths(interview, key)
  return (
    <PageFrame setting={setting} versions={[...versions, ...interview.versions]}>
      <QuotePage
        interview={interview}
        answer={key}
        quotation={quotation}
        versions={versions}
        setting={setting}
      />
    </PageFrame>
  )
}
