import type { NoticeKind } from './notice-kinds'

/** What a notice says, on the desk and as the subject of its mail: of no text, and of nobody. */
export const noticeSubjects: Record<NoticeKind, { en: string; ar: string }> = {
  assigned: { en: 'A translation was assigned to you', ar: 'أُسندت إليك ترجمة' },
  claimed: { en: 'A translation was claimed', ar: 'صارت ترجمة مطلوبة محجوزة' },
  joinAsked: { en: 'A translator asks to join a translation', ar: 'طلب مشاركة في ترجمة' },
  joined: { en: 'You have joined a translation', ar: 'انضممت إلى ترجمة' },
  handedIn: { en: 'A translation was handed in', ar: 'سُلّمت ترجمة' },
  sentBack: { en: 'A translation was sent back with notes', ar: 'أُعيدت ترجمة مع ملاحظات' },
  finalText: {
    en: 'The final text of a translation waits for your answer',
    ar: 'النص النهائي لترجمة ينتظر جوابك',
  },
  finalAnswered: { en: 'A translator has answered to a final text', ar: 'جواب عن نص نهائي' },
  published: { en: 'A translation was published', ar: 'نُشرت ترجمة' },
  sourceChanged: { en: 'The source of a translation has changed', ar: 'تغيّر أصل ترجمة' },
  sourceChangedUrgent: {
    en: 'Urgent: the source of a translation has changed',
    ar: 'عاجل: تغيّر أصل ترجمة',
  },
  creditChanged: { en: 'A credit of yours has changed', ar: 'تغيّر ذكر اسمك في عمل' },
  quiet: { en: 'A claimed translation has gone quiet', ar: 'ترجمة متوقفة منذ مدة' },
  fileTaken: { en: 'A file was brought into a translation of yours', ar: 'أُدخل ملف في ترجمة لك' },
}
