export const publishChecklistWords = {
  en: { title: 'Before it can be published', ready: 'Nothing is missing.' },
  ar: { title: 'قبل النشر', ready: 'لا ينقص شيء.' },
} as const
