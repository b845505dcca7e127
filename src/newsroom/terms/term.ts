export const termKinds = ['person', 'place', 'group', 'term'] as const
export type TermKind = (typeof termKinds)[number]

export const standings = ['house', 'other', 'avoid'] as const
export type Standing = (typeof standings)[number]

export interface TermForm {
  language: string
  form: string
  /** The house's choice, what it lets pass, and what it does not use. */
  standing: Standing
  note: string | null
}

/** A name or a term with its forms in each language. */
export interface Term {
  id: number
  kind: TermKind
  forms: readonly TermForm[]
  note: string | null
}

/** A term's forms in a language: the house's choice first, those to be avoided last. */
export const formsIn = ({ forms }: Pick<Term, 'forms'>, language: string): TermForm[] =>
  forms
    .filter((form) => form.language === language)
    .sort((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing))
