/** Beside the code until the admin's words are in one place. */
export const footnotesWords = {
  en: {
    title: 'Footnotes',
    add: 'Add a footnote',
    label: (n: number) => `Footnote ${String(n)}`,
    remove: (n: number) => `Remove footnote ${String(n)}`,
    back: 'Enter leads back to the text. On the page they are numbered through the interview.',
  },
  ar: {
    title: 'الحواشي',
    add: 'إضافة حاشية',
    label: (n: number) => `الحاشية ${String(n)}`,
    remove: (n: number) => `إزالة الحاشية ${String(n)}`,
    back: 'يعيد مفتاح الإدخال إلى النص. وتُرقَّم الحواشي في الصفحة على امتداد المقابلة.',
  },
} as const
