export const progressWords = {
  en: {
    left: (n: number) =>
      n === 1 ? '1 part is not translated yet.' : `${String(n)} parts are not translated yet.`,
    half: (n: number) => (n === 1 ? '1 part is half done.' : `${String(n)} parts are half done.`),
    none: 'Every part is translated.',
    behind: (n: number) =>
      n === 1 ? '1 part is behind its source.' : `${String(n)} parts are behind their source.`,
    next: 'Go to the next one',
    more: 'Details and further steps',
    unsaved: 'Your last changes could not be saved yet. Try again in a moment.',
  },
  ar: {
    left: (n: number) => `أجزاء لم تُترجم بعد: ${String(n)}.`,
    half: (n: number) => `أجزاء تُرجم بعضها فقط: ${String(n)}.`,
    none: 'الأجزاء كلها مترجمة.',
    behind: (n: number) => `أجزاء متأخرة عن أصلها: ${String(n)}.`,
    next: 'الذهاب إلى التالي',
    more: 'التفاصيل وسائر الخطوات',
    unsaved: 'لم تُحفظ تعديلاتك الأخيرة بعد. يُرجى المحاولة بعد قليل.',
  },
} as const
