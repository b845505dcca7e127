import type { CreditRole } from '@/content/types'

/** Whoever made the words: what formats with one list of authors call authors. */
export const authorRoles: readonly CreditRole[] = ['interviewer', 'writer', 'additionalReporting']

/** Whoever carried them over: what formats that know no better call contributors. */
export const translatorRoles: readonly CreditRole[] = ['translator', 'interpreter', 'reviser']
