import type { Credits } from './credit-lines'
import { translatorRoles } from './roles'

/** Of the credits those of a version alone: whoever wrote is named beside the other one already. */
export const translationCredits = ({ credits, translatedFrom, noTranslator }: Credits): Credits => ({
  credits: credits.filter(({ role }) => translatorRoles.includes(role)),
  translatedFrom,
  noTranslator,
})
