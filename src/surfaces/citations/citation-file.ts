import type { CitationFormat } from '@/lib/routes'
import { toBibtex } from './bibtex'
import { toCslJson } from './csl-json'
import { toRis } from './ris'
import type { Citation } from './to-citation'

interface CitationFile {
  body: string
  mediaType: string
  name: string
}

/** A citation as a file that reference managers take. */
export function toCitationFile(citation: Citation, format: CitationFormat): CitationFile {
  const name = `${citation.id}.${format}`
  switch (format) {
    case 'bib':
      return { body: toBibtex(citation), mediaType: 'application/x-bibtex; charset=utf-8', name }
    case 'ris':
      return { body: toRis(citation), mediaType: 'application/x-research-info-systems; charset=utf-8', name }
    case 'json':
      return { body: toCslJson(citation), mediaType: 'application/vnd.citationstyles.csl+json', name }
    default:
      return format satisfies never
  }
}
