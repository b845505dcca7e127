/** What somebody did for an interview, or how whoever answers may be named. */
export const parts = ['author', 'named', 'pseudonym', 'described', 'translator', 'nobody'] as const
export type Part = (typeof parts)[number]
