export const wantWords = {
  en: {
    want: 'Ask for a translation',
    change: 'Change day and brief',
    by: 'Wanted by',
    brief: 'Brief for the translator',
    send: 'Mark as wanted',
    save: 'Save',
  },
  ar: {
    want: 'طلب ترجمة',
    change: 'تعديل الموعد والتوجيهات',
    by: 'مطلوبة قبل',
    brief: 'توجيهات للترجمة',
    send: 'وضعها بين المطلوب',
    save: 'حفظ',
  },
} as const
