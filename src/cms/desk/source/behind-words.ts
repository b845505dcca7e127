export const behindWords = {
  en: {
    urgent: 'Urgent: the source was changed to keep somebody safe.',
    changed: 'The source was changed after this part was translated',
    unknown: 'What it said before is not known: compare the whole of it.',
    updated: 'I have updated it',
    right: 'Still right',
  },
  ar: {
    urgent: 'عاجل: عُدّل الأصل حفاظًا على سلامة شخص.',
    changed: 'عُدّل الأصل بعد ترجمة هذا الجزء',
    unknown: 'لا يُعرف ما كان عليه من قبل: تلزم مقارنته كله.',
    updated: 'عدّلتُ الترجمة',
    right: 'ما زالت صحيحة',
  },
} as const
