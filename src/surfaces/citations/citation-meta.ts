import type { Citation } from './to-citation'

/** What Zotero and Google Scholar read in a page's head. They know no tag for translators: those are Dublin Core's contributors. */
export function citationMeta(citation: Citation): Record<string, string | string[]> {
  const [authors, contributors] = [[...citation.authors], [...citation.contributors]]
  return {
    citation_title: citation.title,
    ...(authors.length > 0 ? { citation_author: authors } : {}),
    citation_publication_date: citation.day.replaceAll('-', '/'),
    citation_journal_title: citation.publication,
    citation_publisher: citation.publication,
    citation_language: citation.language,
    citation_public_url: citation.url,
    ...(contributors.length > 0 ? { 'DC.contributor': contributors } : {}),
  }
}
