import type { Metadata } from 'next'
import { RefusalPage } from '@/components/refusal/refusal-page'
import { localeCodes } from '@/i18n/locales'
import { localeParam } from '../../../../page-params'

export const metadata: Metadata = { title: '503', robots: { index: false } }

interface Props {
  params: Promise<{ locale: string }>
}

export const generateStaticParams = () => localeCodes.map((locale) => ({ locale }))

/** What the server says, as "not now", wherever a page of this language could not be put together: see src/server. */
export default async function FailedPage({ params }: Props) {
  return <RefusalPage why="failed" language={await localeParam(params)} />
}
