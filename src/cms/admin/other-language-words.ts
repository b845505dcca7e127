export const otherLanguageWords = {
  en: {
    write: (name: string) => `Write it in ${name}`,
    want: (name: string) => `Ask for a translation into ${name}`,
    wanted: 'Asked for.',
    desk: 'See it on the desk',
  },
  ar: {
    write: (name: string) => `كتابتها ب${name}`,
    want: (name: string) => `طلب ترجمتها إلى ${name}`,
    wanted: 'طُلبت الترجمة.',
    desk: 'عرضها في مكتب الترجمة',
  },
} as const
