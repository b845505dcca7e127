/** What somebody did for an interview, or how whoever answers may be named. */
export const parts = ['author', 'named', 'pseudonym', 'described', 'translator', 'nobody'] as const
export type Part = (typeof parts)[number]

/** What whoever an export names for a text may have done for it. */
export const partsOfExport = ['author', 'translator', 'nobody'] as const satisfies readonly Part[]
