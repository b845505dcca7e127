import type { Metadata } from 'next'
import { absolute } from '@/content/site-address'
import { routes } from '@/lib/routes'
import { headlineText } from '@/surfaces/quotations/quoted'

/** The head of a page that shows an interview, with where other sites ask how to embed what is at this path. */
export function withEmbeds(metadata: Metadata, path: string, interview: { headline: string }): Metadata {
  const address = absolute(routes.oembed(absolute(path)))
  const title = headlineText(interview)
  const types = {
    'application/json+oembed': [{ url: address, title }],
    'text/xml+oembed': [{ url: `${address}&format=xml`, title }],
  }
  return {
    ...metadata,
    alternates: { ...metadata.alternates, types: { ...metadata.alternates?.types, ...types } },
  }
}
