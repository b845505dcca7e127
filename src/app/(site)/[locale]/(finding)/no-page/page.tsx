import type { Metadata } from 'next'
import { RefusalPage } from '@/components/refusal/refusal-page'
import { localeCodes } from '@/i18n/locales'
import { localeParam } from '../../../page-params'

export const metadata: Metadata = { title: '404', robots: { index: false } }

interface Props {
  params: Promise<{ locale: string }>
}

export const generateStaticParams = () => localeCodes.map((locale) => ({ locale }))

/** What the server says, as "not found", wherever a page of this language is not there: see src/server. */
export default async function NoPage({ params }: Props) {
  return <RefusalPage why="missing" language={await localeParam(params)} />
}
