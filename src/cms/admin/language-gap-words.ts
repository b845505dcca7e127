import type { LanguageGap } from '@/cms/naming/language-gaps'
import { isolated } from '@/lib/isolated'

const subjects = {
  en: {
    authors: 'an author',
    translators: 'a translator',
    speakers: 'a speaker',
    topics: 'a topic',
    places: 'a place',
    media: 'a picture',
  },
  ar: {
    authors: 'مُحاوِر',
    translators: 'مترجم',
    speakers: 'متحدث',
    topics: 'موضوع',
    places: 'مكان',
    media: 'صورة',
  },
} as const

const fields = {
  en: { name: 'name of', bio: 'bio of', alt: 'description of' },
  ar: { name: 'اسم', bio: 'نبذة', alt: 'وصف' },
} as const

export const languageGapWords = {
  en: {
    otherLanguage:
      'The page would say this in another language than its own. Fill it in here, and it is saved with its record:',
    unsearchable:
      'A name that is withheld or kept is on record in other letters only, so texts in this language cannot be searched for it. Filled in here, it is saved with its record:',
    label: ({ collection, field }: LanguageGap, language: string) =>
      `In ${language}, the ${fields.en[field]} ${subjects.en[collection]}:`,
    open: 'Open the record',
    save: 'Save',
    saved: 'Saved.',
    quoted: (text: string) => `“${isolated(text)}”`,
  },
  ar: {
    otherLanguage: 'يرد هذا في الصفحة بغير لغتها. يُملأ هنا فيُحفظ في سجله:',
    unsearchable:
      'اسم محجوب أو محميّ مسجّل بحروف أخرى فقط، فلا يمكن البحث عنه في نصوص هذه اللغة. يُملأ هنا فيُحفظ في سجله:',
    label: ({ collection, field }: LanguageGap, language: string) =>
      `ب${language}، ${fields.ar[field]} ${subjects.ar[collection]}:`,
    open: 'فتح السجل',
    save: 'حفظ',
    saved: 'حُفظ.',
    quoted: (text: string) => `«${isolated(text)}»`,
  },
} as const
