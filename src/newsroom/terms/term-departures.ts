import { formsIn, type Term, type TermForm } from './term'
import { findForms, type FoundTerm, indexTerms } from './term-index'

/** A translation that does not say a term as the house does. */
export interface Departure {
  term: Term
  /** The term is there in none of its forms, or in one that is to be avoided. */
  problem: 'missing' | 'avoided'
  /** The form to be avoided that stands there. */
  found: TermForm | null
  /** What the house says, or the other forms that it takes where it has made no choice. */
  expected: readonly TermForm[]
}

const expectedOf = (forms: readonly TermForm[]) => {
  const allowed = forms.filter(({ standing }) => standing !== 'avoid')
  const chosen = allowed.filter(({ standing }) => standing === 'house')
  return chosen.length > 0 ? chosen : allowed
}

/**
 * Compares the terms of a source text with its translation. A translation that is not written yet departs from nothing, nor
 * does one of a term that has no form in its language.
 */
export function termDepartures(
  inSource: readonly FoundTerm[],
  translation: string,
  language: string,
): Departure[] {
  if (translation.trim() === '') return []
  const terms = inSource.map(({ term }) => term)
  const written = findForms(translation, indexTerms(terms, language))
  return terms.flatMap((term): Departure[] => {
    const forms = formsIn(term, language)
    const here = written.filter((found) => found.term.id === term.id).map(({ form }) => form)
    const avoided = here.find(({ standing }) => standing === 'avoid')
    if (avoided) return [{ term, problem: 'avoided', found: avoided, expected: expectedOf(forms) }]
    if (here.length > 0 || expectedOf(forms).length === 0) return []
    return [{ term, problem: 'missing', found: null, expected: expectedOf(forms) }]
  })
}
