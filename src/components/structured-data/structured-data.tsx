import type { PageGraph } from '@/surfaces/structured-data/page-graphs'

/** Data in the page, never run. A `<` is written as JSON has it, so that no text can end the element. */
export function StructuredData({ graph }: { graph: PageGraph }) {
  const data = { '@context': 'https://schema.org', '@graph': graph }
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
