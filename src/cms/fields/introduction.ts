import { inEachLanguage } from '@/i18n/admin-messages'

import { richText } from './rich-text'

/** What stands at the head of a topic's, a place's or a speaker's page. */
export const introductionField = richText({
  name: 'introduction',
  localized: true,
  label: inEachLanguage('introduction.label'),
  admin: {
    description: inEachLanguage('introduction.description'),
  },
})
