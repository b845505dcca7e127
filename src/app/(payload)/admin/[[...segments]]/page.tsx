import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'

import { mendedAddress } from '@/cms/admin/list/mended-address'
import { importMap } from '../importMap.js'

interface Args {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: Args): Promise<Metadata> =>
  generatePageMetadata({ config, params, searchParams })

export default async function AdminPage({ params, searchParams }: Args) {
  const { segments } = (await params) as Partial<Awaited<Args['params']>>
  const mended = mendedAddress((await config).collections, segments ?? [], await searchParams)
  if (mended !== null) redirect(mended)
  return RootPage({ config, importMap, params, searchParams })
}
