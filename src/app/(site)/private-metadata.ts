import type { Metadata } from 'next'
import { localeParam } from './page-params'
import { getSetting } from './page-setting'

/** The head of a page for those who are signed in: it says nothing of what is on it, and nobody is told where it was. */
export async function privateMetadata({
  params,
}: {
  params: Promise<{ locale: string }>
}): Promise<Metadata> {
  const { publication } = await getSetting(await localeParam(params))
  return { title: publication.name.text, robots: { index: false, follow: false }, referrer: 'no-referrer' }
}
