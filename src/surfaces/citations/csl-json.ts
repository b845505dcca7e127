import type { Citation } from './to-citation'

const literal = (name: string) => ({ literal: name })

/** CSL-JSON, a list of one. An interview's CSL author is who answered; who asked is its interviewer. */
export function toCslJson(citation: Citation): string {
  const { authors, translators, speakers, others, original, publication } = citation
  const item = {
    id: citation.id,
    type: 'interview',
    title: citation.title,
    author: speakers.length > 0 ? speakers.map(literal) : undefined,
    interviewer: authors.length > 0 ? authors.map(literal) : undefined,
    translator: translators.length > 0 ? translators.map(literal) : undefined,
    'original-title': original?.title,
    'container-title': publication,
    publisher: publication,
    issued: { 'date-parts': [citation.day.split('-').map(Number)] },
    language: citation.language,
    URL: citation.url,
    note: others.length > 0 ? others.join('. ') : undefined,
  }
  return `${JSON.stringify([item], null, 2)}\n`
}
