interface Counts {
  added: number
  changed: number
  same: number
}

/** The words of the table of terms, in the languages of the admin. */
export const termsTableWords = {
  download: { en: 'All terms as a table (TSV)', ar: 'جميع المصطلحات جدولًا (TSV)' },
  choose: { en: 'Take a table in:', ar: 'إدخال جدول:' },
  counts: {
    en: ({ added, changed, same }: Counts) =>
      `New: ${String(added)}. Changed: ${String(changed)}. As before: ${String(same)}. Nothing is stored yet.`,
    ar: ({ added, changed, same }: Counts) =>
      `جديد: ${String(added)}. معدّل: ${String(changed)}. كما كان: ${String(same)}. لم يُحفظ شيء بعد.`,
  },
  refused: {
    en: 'Nothing was stored. Mend these and choose the file again:',
    ar: 'لم يُحفظ شيء. تُصحَّح هذه المواضع ثم يُختار الملف من جديد:',
  },
  applied: { en: 'Stored.', ar: 'تم الحفظ.' },
  apply: { en: 'Store these changes', ar: 'حفظ هذه التعديلات' },
  failed: {
    en: 'The server did not answer. Nothing is lost: choose the file again.',
    ar: 'لم يستجب الخادم. لم يضع شيء: يُختار الملف من جديد.',
  },
  place: {
    en: (line: number) => `Line ${String(line)}, `,
    ar: (line: number) => `السطر ${String(line)}، `,
  },
  line: { en: 'Line', ar: 'السطر' },
  term: { en: 'Term', ar: 'المصطلح' },
  column: { en: 'Column', ar: 'العمود' },
  before: { en: 'Now', ar: 'الآن' },
  after: { en: 'Then', ar: 'بعد الحفظ' },
  isNew: { en: 'new', ar: 'جديد' },
} as const
