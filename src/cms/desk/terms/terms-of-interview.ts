import type { PayloadRequest } from 'payload'

import { formsIn, type TermForm, type TermKind } from '@/newsroom/terms/term'
import { termDepartures } from '@/newsroom/terms/term-departures'
import { findTerms } from '@/newsroom/terms/term-index'
import { headKey, headWords, partWords } from '@/newsroom/translation/source-text'

import type { SourceOf } from '@/cms/desk/source/source-of'
import { termIndexIn } from './stored-terms'

/** A term that stands in a part of a source, with how it is rendered. */
interface PartTerm {
  id: number
  kind: TermKind
  /** As it is written in the source. */
  form: string
  /** In the language translated into: the house's choice first, those to be avoided last. */
  renderings: Pick<TermForm, 'form' | 'standing' | 'note'>[]
  note: string | null
}

export interface TermFinding {
  /** Of the part; `head` for headline, standfirst and labels. */
  key: string
  term: number
  form: string
  problem: 'missing' | 'avoided'
  /** The form to be avoided that stands in the translation. */
  found: string | null
  expected: string[]
}

/** What `GET /api/interviews/:id/terms` answers: parts without a term are left out. */
export interface TermsOfInterview {
  from: string
  to: string
  parts: { key: string; terms: PartTerm[] }[]
  /** Where the translation departs from the house's choice. */
  findings: TermFinding[]
}

/** The terms in the source of a translation, of one part where a key is given, and where the translation says them otherwise. */
export async function termsOfInterview(
  { translation, language: from, words }: SourceOf,
  key: string | null,
  req: PayloadRequest,
): Promise<TermsOfInterview> {
  const index = await termIndexIn(from, req)
  const to = translation.language
  const own = new Map([[headKey, headWords(translation)]])
  for (const part of translation.exchanges ?? []) own.set(part.key ?? '', partWords(part))
  const answer: TermsOfInterview = { from, to, parts: [], findings: [] }
  const order = [headKey, ...(translation.exchanges ?? []).map((part) => part.key ?? '')]
  for (const part of order.filter((one) => key === null || one === key)) {
    const found = findTerms(words.get(part) ?? '', index)
    if (found.length === 0) continue
    const terms = found.map(({ term, form }) => ({
      id: term.id,
      kind: term.kind,
      form: form.form,
      renderings: formsIn(term, to).map(({ form: text, standing, note }) => ({ form: text, standing, note })),
      note: term.note,
    }))
    answer.parts.push({ key: part, terms })
    for (const { term, problem, found: avoided, expected } of termDepartures(found, own.get(part) ?? '', to))
      answer.findings.push({
        key: part,
        term: term.id,
        form: terms.find(({ id }) => id === term.id)?.form ?? '',
        problem,
        found: avoided?.form ?? null,
        expected: expected.map(({ form }) => form),
      })
  }
  return answer
}
