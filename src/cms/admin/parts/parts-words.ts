/** What the parts of an interview say of themselves, beside the words that are Payload's own. */
export const partsWords = {
  en: {
    withoutQuestion: 'An answer without a new question',
    opens: 'Opens here for writing.',
    empty: 'Nothing is written here yet.',
    next: 'Next question',
    nextBelow: 'Alt+Enter in a part adds one below it.',
    part: (n: number) => `Part ${String(n)}`,
  },
  ar: {
    withoutQuestion: 'جواب من دون سؤال جديد',
    opens: 'يُفتح هنا للكتابة.',
    empty: 'لم يُكتب هنا شيء بعد.',
    next: 'السؤال التالي',
    nextBelow: 'يضيف Alt+Enter داخل جزءٍ سؤالًا تحته.',
    part: (n: number) => `الجزء ${String(n)}`,
  },
} as const

export const partsLanguage = (language: string): keyof typeof partsWords => (language === 'ar' ? 'ar' : 'en')
