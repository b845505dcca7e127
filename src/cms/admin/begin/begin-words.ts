export const beginWords = {
  en: {
    title: 'New interview',
    all: 'Interviews',
    headline: 'Headline',
    hint: 'A working one will do: it can be changed. Nothing is stored before you begin.',
    language: 'Language of the text',
    begin: 'Begin',
  },
  ar: {
    title: 'مقابلة جديدة',
    all: 'المقابلات',
    headline: 'العنوان',
    hint: 'يكفي عنوان مؤقت، ويمكن تغييره. ولا يُحفظ شيء قبل البدء.',
    language: 'لغة النص',
    begin: 'البدء',
  },
} as const
