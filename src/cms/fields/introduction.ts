import { richText } from './rich-text'

/** What stands at the head of a topic's, a place's or a speaker's page. */
export const introductionField = richText({
  name: 'introduction',
  localized: true,
  label: { en: 'Introduction', ar: 'تمهيد' },
  admin: {
    description: {
      en: 'Stands at the head of its page, in the language chosen above.',
      ar: 'يظهر في رأس صفحته، باللغة المختارة في الأعلى.',
    },
  },
})
