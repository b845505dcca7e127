export const sourceWords = {
  en: {
    source: 'Source',
    copy: 'Copy source',
    tools: 'About this part',
    addNote: 'Add a translator’s note below',
  },
  ar: { source: 'الأصل', copy: 'نسخ الأصل', tools: 'عن هذا الجزء', addNote: 'إضافة ملاحظة من الترجمة تحته' },
} as const
